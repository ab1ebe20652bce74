package earmark.publish.messaging;

import earmark.contracts.Topics;
import earmark.publish.cache.BuildMarks;
import java.util.Collection;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Rebuilds the site after Redis was emptied. Each partition that was read from its beginning leaves
 * a mark in Redis; if the mark is missing, the instance that owns the partition reads it again.
 * Lists wait until all partitions are marked. A reading that a crash ended goes on where it
 * stopped.
 *
 * <p>Called on the listeners' threads; all calls for one partition come from one thread.
 */
public final class SiteRebuild {

  private static final Logger log = LoggerFactory.getLogger(SiteRebuild.class);
  private static final Set<String> TOPICS = Set.of(Topics.NOTES, Topics.MODEL_NOTES, Topics.SHOWS);

  private final BuildMarks marks;
  private final Runnable refreshLists;

  /** Partitions that are being read again, with the offset up to which they were read before. */
  private final Map<TopicPartition, Long> again = new ConcurrentHashMap<>();

  /** Those whose events this instance has handled since it began to read them. */
  private final Set<TopicPartition> moving = ConcurrentHashMap.newKeySet();

  public SiteRebuild(BuildMarks marks, Runnable refreshLists) {
    this.marks = marks;
    this.refreshLists = refreshLists;
  }

  /**
   * Whether {@code partition} must be read again. True once for each rebuild; the caller then seeks
   * to its beginning.
   *
   * @param position the offset up to which it was read
   * @throws earmark.publish.site.StoreUnavailable if Redis cannot be reached
   */
  boolean begins(TopicPartition partition, long position) {
    boolean due =
        marks.known()
            && TOPICS.contains(partition.topic())
            && !marks.has(partition.toString())
            && !again.containsKey(partition);
    if (!due) {
      return false;
    }
    OptionalLong before = marks.readBefore(partition.toString());
    if (before.isPresent()) {
      log.info("The reading of {} goes on at {}", partition, position);
      again.put(partition, before.getAsLong());
      return false;
    }
    log.info("The site has no mark of {}: reading it from its beginning", partition);
    again.put(partition, position);
    return true;
  }

  /**
   * Notes that an event of {@code partition} is being handled. At the second one of a reading the
   * offset of the first is committed, so that the next start goes on from there.
   *
   * @throws earmark.publish.site.StoreUnavailable if Redis cannot be reached
   */
  void moves(TopicPartition partition) {
    Long before = again.get(partition);
    if (before != null && !moving.add(partition)) {
      marks.reading(partition.toString(), before);
    }
  }

  /** Whether the record at {@code offset} was already handled before the current rebuild. */
  boolean repeats(TopicPartition partition, long offset) {
    return offset < again.getOrDefault(partition, 0L);
  }

  /**
   * Notes that every record of {@code partition} has been handled.
   *
   * @throws earmark.publish.site.StoreUnavailable if Redis cannot be reached
   */
  void caughtUp(TopicPartition partition) {
    if (again.containsKey(partition)) {
      marks.mark(partition.toString());
      again.remove(partition);
      moving.remove(partition);
    }
    finishIfDue();
  }

  /**
   * Writes the lists if all partitions have been read and no instance has written them.
   *
   * @throws earmark.publish.site.StoreUnavailable if Redis cannot be reached
   */
  void finishIfDue() {
    if (marks.listsDue() && !marks.complete()) {
      refreshLists.run();
      marks.markLists();
      log.info("The site is complete");
    }
  }

  /** Forgets partitions that go to another instance, which reads those without a mark again. */
  void lost(Collection<TopicPartition> partitions) {
    partitions.forEach(again::remove);
    partitions.forEach(moving::remove);
  }
}
