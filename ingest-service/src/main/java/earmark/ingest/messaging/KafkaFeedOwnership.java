package earmark.ingest.messaging;

import earmark.contracts.Topics;
import earmark.ingest.polling.FeedOwnership;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.utils.Utils;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.stereotype.Component;

/**
 * Shares the feeds between the instances of this service as Kafka shares partitions: the instance
 * that is assigned a partition of the topic of shows in the consumer group {@value #GROUP} owns the
 * feeds of the shows whose ids fall into it. The consumer reads nothing. A partition is given up
 * only when the polls of its feeds have ended.
 */
@Component
public class KafkaFeedOwnership
    implements FeedOwnership, SmartLifecycle, ConsumerRebalanceListener {

  private static final Logger log = LoggerFactory.getLogger(KafkaFeedOwnership.class);
  private static final String GROUP = "ingest-polling";
  private static final Duration POLL = Duration.ofMillis(500);
  private static final Duration PAUSE = Duration.ofSeconds(2);

  /** Shorter than Kafka's patience with a consumer that does not poll (5 min). */
  private static final Duration TO_END_POLLS = Duration.ofMinutes(4);

  private final Map<String, Object> settings;
  private final Set<Integer> mine = ConcurrentHashMap.newKeySet();
  private final Map<Integer, ReadWriteLock> polls = new ConcurrentHashMap<>();
  private volatile @Nullable Thread thread;
  private volatile @Nullable KafkaConsumer<byte[], byte[]> consumer;

  KafkaFeedOwnership(ConsumerFactory<?, ?> consumers) {
    settings = new HashMap<>(consumers.getConfigurationProperties());
    settings.put(ConsumerConfig.GROUP_ID_CONFIG, GROUP);
    settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "latest");
  }

  @Override
  public boolean runIfOwner(String showId, Runnable work) {
    byte[] key = showId.getBytes(StandardCharsets.UTF_8);
    int partition = Utils.toPositive(Utils.murmur2(key)) % Topics.PARTITIONS;
    ReadWriteLock lock = lock(partition);
    if (!lock.readLock().tryLock()) {
      return false;
    }
    try {
      boolean isMine = mine.contains(partition);
      if (isMine) {
        work.run();
      }
      return isMine;
    } finally {
      lock.readLock().unlock();
    }
  }

  /** The partitions whose shows this instance polls. */
  Set<Integer> partitions() {
    return Set.copyOf(mine);
  }

  @Override
  public synchronized void start() {
    if (thread == null) {
      Thread member = Thread.ofPlatform().name("feed-ownership").daemon().unstarted(this::take);
      thread = member;
      member.start();
    }
  }

  @Override
  public synchronized void stop() {
    thread = null;
    KafkaConsumer<?, ?> current = consumer;
    if (current != null) {
      current.wakeup();
    }
  }

  @Override
  public boolean isRunning() {
    return thread != null;
  }

  @Override
  public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
    partitions.forEach(partition -> mine.add(partition.partition()));
    log.info("This instance polls the feeds of partitions {}", mine);
  }

  @Override
  public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
    partitions.forEach(partition -> giveUp(partition.partition()));
  }

  @Override
  public void onPartitionsLost(Collection<TopicPartition> partitions) {
    partitions.forEach(partition -> mine.remove(partition.partition()));
  }

  private void giveUp(int partition) {
    mine.remove(partition);
    ReadWriteLock lock = lock(partition);
    try {
      if (lock.writeLock().tryLock(TO_END_POLLS.toMillis(), TimeUnit.MILLISECONDS)) {
        lock.writeLock().unlock();
      } else {
        log.warn("A poll still runs although its partition {} was given up", partition);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private ReadWriteLock lock(int partition) {
    return polls.computeIfAbsent(partition, p -> new ReentrantReadWriteLock());
  }

  private void take() {
    while (isRunning()) {
      try (var member =
          new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
        consumer = member;
        member.subscribe(List.of(Topics.SHOWS), this);
        while (isRunning()) {
          member.poll(POLL);
          member.pause(member.assignment());
        }
      } catch (WakeupException | InterruptException e) {
        log.debug("This instance gives up its feeds");
      } catch (KafkaException e) {
        log.warn(
            "The group that shares the feeds cannot be joined, trying again: {}", e.getMessage());
        mine.clear();
        pause();
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
