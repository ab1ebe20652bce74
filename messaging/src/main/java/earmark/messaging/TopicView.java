package earmark.messaging;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Follows a whole topic from its beginning on every start, without a consumer group: the way in
 * which an instance rebuilds what it knows. Records of one key arrive in order, on one thread. A
 * view that was stopped does not start again. Records that the handler cannot use are passed over,
 * counted and kept for the operator to see.
 */
public final class TopicView implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(TopicView.class);
  private static final Duration POLL = Duration.ofMillis(500);
  private static final Duration PAUSE = Duration.ofSeconds(2);

  private final String topic;
  private final Map<String, Object> settings;
  private final Consumer<ConsumerRecord<String, byte[]>> handler;
  private final UnusableRecords unusable = new UnusableRecords();
  private final CountDownLatch caughtUp = new CountDownLatch(1);
  private final CountDownLatch stopped = new CountDownLatch(1);
  private volatile @Nullable KafkaConsumer<String, byte[]> consumer;
  private volatile @Nullable Thread thread;

  /**
   * @param settings of Kafka's consumer, at least its bootstrap servers
   * @param handler gets every record, tombstones with a null value; what it throws passes the
   *     record over
   */
  public TopicView(
      String topic,
      Map<String, Object> settings,
      Consumer<ConsumerRecord<String, byte[]>> handler) {
    this.topic = topic;
    this.settings = Map.copyOf(settings);
    this.handler = handler;
  }

  /** Whether all that was in the topic at the start has been handled. */
  public boolean caughtUp() {
    return caughtUp.getCount() == 0;
  }

  /** Waits until {@link #caughtUp}; false if that takes longer than {@code patience}. */
  public boolean await(Duration patience) throws InterruptedException {
    return caughtUp.await(patience.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** The records that were passed over. */
  public UnusableRecords unusable() {
    return unusable;
  }

  /** Whether its thread has died without being stopped: what it shows stays as it is. */
  public boolean isBroken() {
    Thread reader = thread;
    return reader != null && !reader.isAlive();
  }

  @Override
  public synchronized void start() {
    if (thread == null && stopped.getCount() > 0) {
      Thread reader = Thread.ofPlatform().name("view-" + topic).daemon().unstarted(this::follow);
      // Before it starts, as it ends at once where it does not find itself here.
      thread = reader;
      reader.start();
    }
  }

  @Override
  public synchronized void stop() {
    thread = null;
    KafkaConsumer<String, byte[]> current = consumer;
    if (current != null) {
      current.wakeup();
    }
    stopped.countDown();
  }

  @Override
  public boolean isRunning() {
    return thread != null;
  }

  private void follow() {
    while (isRunning()) {
      try (var reader =
          new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
        consumer = reader;
        read(reader);
      } catch (WakeupException | InterruptException e) {
        return;
      } catch (RuntimeException e) {
        log.warn("The topic {} cannot be followed, trying again: {}", topic, e.getMessage());
        if (!pause()) {
          return;
        }
      }
    }
  }

  private void read(KafkaConsumer<String, byte[]> reader) {
    WholeTopic all = WholeTopic.of(topic, reader);
    while (isRunning()) {
      if (all.isRead()) {
        caughtUp.countDown();
      }
      reader.poll(POLL).forEach(this::handle);
    }
  }

  private void handle(ConsumerRecord<String, byte[]> event) {
    try {
      handler.accept(event);
      unusable.forget(event);
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      log.error("A record of {} was passed over ({})", topic, event.key(), e);
      unusable.add(event, e);
    }
  }

  /** False if the view is stopped meanwhile. */
  private boolean pause() {
    try {
      return !stopped.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
