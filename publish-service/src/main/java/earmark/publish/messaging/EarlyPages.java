package earmark.publish.messaging;

import earmark.publish.cache.BuildMarks;
import earmark.publish.messaging.EpisodePlaces.EpisodePlace;
import earmark.publish.site.SitePublisher;
import earmark.publish.site.StoreUnavailable;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Renders pages before their turn while the site is rebuilt: home and the newest episodes first,
 * then all lists, then what readers ask for. The listeners still handle each event in its turn;
 * handling it twice changes nothing. Works on one thread of its own.
 */
public final class EarlyPages implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(EarlyPages.class);
  private static final String LISTED = "listed";
  private static final Duration STOP = Duration.ofSeconds(1);
  private static final int NEWEST = 40;

  /** How many pages may be asked for at once; others wait for their turn. */
  private static final int ASKED = 200;

  /** What ended the process so often is left to its turn, where a crash is an attempt. */
  private static final int MAX_UNENDED = 2;

  private final Map<String, Object> consumerSettings;
  private final SitePublisher site;
  private final StoreRetry patience;
  private final BuildMarks marks;
  private final Set<String> asked = ConcurrentHashMap.newKeySet();
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("early-pages").daemon().factory());
  private volatile EpisodePlaces places = new EpisodePlaces();
  private volatile boolean listed;

  /**
   * @param consumerSettings of Kafka's consumer
   */
  public EarlyPages(
      Map<String, Object> consumerSettings,
      SitePublisher site,
      StoreRetry patience,
      BuildMarks marks) {
    this.consumerSettings = Map.copyOf(consumerSettings);
    this.site = site;
    this.patience = patience;
    this.marks = marks;
  }

  /** A rebuild has begun. May be called for each partition. */
  public void begin() {
    submit("lists", this::listAll);
  }

  /** A reader waits for the page at {@code path}. Returns at once. */
  public void ask(String path) {
    String page = path.replaceFirst("\\.(json|md)$", "");
    EpisodePlace place = places.at(page);
    if (place != null && !marks.complete() && asked.size() < ASKED && asked.add(page)) {
      submit("page " + page, () -> renderAsked(page, place));
    }
  }

  /** Returns what the rebuild does and how far it is, in words. */
  public String progress() {
    EpisodePlaces now = places;
    if (!listed) {
      return String.format(
          Locale.ROOT, "rebuilding the site: %,d episodes found so far", now.size());
    }
    Map<String, Long> positions = marks.positions();
    long done = now.before(partition -> positions.getOrDefault(partition.toString(), 0L));
    return String.format(Locale.ROOT, "rebuilding the site: %,d of %,d episodes", done, now.size());
  }

  private void submit(String work, Runnable task) {
    try {
      worker.execute(() -> attempt(work, task));
    } catch (RejectedExecutionException e) {
      log.debug("The service stops: no {} before its turn", work);
    }
  }

  private void attempt(String work, Runnable task) {
    try {
      if (patience.with(() -> marks.begun(work)) < MAX_UNENDED) {
        task.run();
      }
    } catch (RuntimeException e) {
      log.warn("Not before its turn: {}: {}", work, e.toString());
    } finally {
      // What was only interrupted did not end the process.
      boolean interrupted = Thread.interrupted();
      marks.ended(work);
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private void listAll() {
    boolean inRedis = marks.readBefore(LISTED).isPresent();
    if (listed && inRedis) {
      return;
    }
    listed = false;
    var found = new EpisodePlaces();
    places = found;
    try (RecordReader topics = new RecordReader(consumerSettings)) {
      new RecordListing(site, patience, found, !inRedis).list(topics);
      listed = true;
      if (!inRedis) {
        log.info("{} episodes are in the index, before their pages", found.size());
        site.refreshHome();
        found.newest(NEWEST).forEach(place -> render(topics, place));
        site.refreshLists();
        marks.reading(LISTED, found.size());
        log.info("Home, lists and the newest episodes are there");
      }
    }
  }

  private void renderAsked(String page, EpisodePlace place) {
    try (RecordReader topics = new RecordReader(consumerSettings)) {
      if (!marks.complete()) {
        render(topics, place);
      }
    } finally {
      asked.remove(page);
    }
  }

  private void render(RecordReader topics, EpisodePlace place) {
    ConsumerRecord<String, byte[]> event = topics.readAt(place.partition(), place.offset());
    if (event == null || event.value() == null) {
      return;
    }
    try {
      var _ =
          patience.with(
              () -> site.publish(RecordListing.read(event.value()), RecordListing.order(event)));
    } catch (StoreUnavailable e) {
      throw e;
    } catch (RuntimeException e) {
      log.info("{} is left to its turn: {}", event.key(), e.getMessage());
    }
  }

  /** Stops at once; the listeners do the rest. */
  @Override
  public void close() {
    worker.shutdownNow();
    try {
      var _ = worker.awaitTermination(STOP.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
