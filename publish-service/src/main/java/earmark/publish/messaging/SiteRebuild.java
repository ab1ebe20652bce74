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
 * Rebuilds the site after Redis was emptied, and catches up after it came back with older data.
 * Redis keeps the offset up to which it has each partition: what is missing, the instance that owns
 * the partition reads again. Each partition that was read from its beginning leaves a mark; lists
 * wait until all partitions are marked. A reading that a crash ended goes on where it stopped.
 *
 * <p>Called on the listeners' threads; all calls for one partition come from one thread.
 */
public final class SiteRebuild {

  private static final Logger log = LoggerFactory.getLogger(SiteRebuild.class);
  private static final Set<String> TOPICS = Set.of(Topics.NOTES, Topics.MODEL_NOTES, Topics.SHOWS);

  private final BuildMarks marks;
  private final Runnable began;
  private final Runnable refreshLists;

  /** Partitions that are being read again, with the offset up to which they were read before. */
  private final Map<TopicPartition, Long> again = new ConcurrentHashMap<>();

  /** {@link BuildMarks#doubts} at the last comparison with what Redis has. */
  private final Map<TopicPartition, Long> compared = new ConcurrentHashMap<>();

  /** The offset that Redis was last known to have. */
  private final Map<TopicPartition, OptionalLong> noted = new ConcurrentHashMap<>();

  /**
   * @param began called when a partition must be read from its beginning, or further; returns soon
   * @param refreshLists writes the lists
   */
  public SiteRebuild(BuildMarks marks, Runnable began, Runnable refreshLists) {
    this.marks = marks;
    this.began = began;
    this.refreshLists = refreshLists;
  }

  /**
   * Returns the offset from which {@code partition} must be read again; empty if Redis has
   * everything before {@code position}, which is the case once the caller has gone back.
   *
   * @param position the offset up to which it was read
   * @throws earmark.publish.site.StoreUnavailable if Redis cannot be reached
   */
  OptionalLong missingFrom(TopicPartition partition, long position) {
    long doubts = marks.doubts();
    if (!marks.known() || isCompared(partition, doubts)) {
      return OptionalLong.empty();
    }
    marks.look();
    OptionalLong kept = marks.position(partition.toString());
    noted.put(partition, kept);
    OptionalLong missing =
        TOPICS.contains(partition.topic()) && !marks.has(partition.toString())
            ? unread(partition, position, kept)
            : older(partition, position, kept);
    compared.put(partition, doubts);
    return missing;
  }

  private boolean isCompared(TopicPartition partition, long doubts) {
    boolean marked = !TOPICS.contains(partition.topic()) || marks.has(partition.toString());
    return compared.getOrDefault(partition, -1L) == doubts
        && (marked || again.containsKey(partition));
  }

  /** A partition that was never read to its end, perhaps begun by a process that died. */
  private OptionalLong unread(TopicPartition partition, long position, OptionalLong kept) {
    OptionalLong begun = marks.readBefore(partition.toString());
    long before = Math.max(position, again.getOrDefault(partition, begun.orElse(0)));
    again.put(partition, before);
    began.run();
    if (begun.isPresent()) {
      return earlier(partition, position, kept.orElse(0));
    }
    marks.reading(partition.toString(), before);
    return earlier(partition, position, 0);
  }

  /** A partition that was read, maybe by a version of the service that did not note how far. */
  private OptionalLong older(TopicPartition partition, long position, OptionalLong kept) {
    if (kept.isPresent() && kept.getAsLong() < position) {
      again.put(partition, position);
    }
    return earlier(partition, position, kept.orElse(position));
  }

  private static OptionalLong earlier(TopicPartition partition, long position, long kept) {
    if (kept >= position) {
      return OptionalLong.empty();
    }
    log.info("Redis has {} up to {}: reading it again from there", partition, kept);
    return OptionalLong.of(kept);
  }

  /** Whether the record at {@code offset} was already handled before the current reading. */
  boolean repeats(TopicPartition partition, long offset) {
    return offset < again.getOrDefault(partition, 0L);
  }

  /**
   * Notes that every record of {@code partition} before the offset {@code next} has been handled.
   *
   * @return false if Redis has lost something meanwhile, see {@link #missingFrom}
   * @throws earmark.publish.site.StoreUnavailable if Redis cannot be reached
   */
  boolean handled(TopicPartition partition, long next) {
    OptionalLong last = noted.getOrDefault(partition, OptionalLong.empty());
    if (last.orElse(-1) >= next) {
      return true;
    }
    boolean advanced = marks.advance(partition.toString(), last, next);
    if (advanced) {
      noted.put(partition, OptionalLong.of(next));
    } else {
      compared.remove(partition);
    }
    return advanced;
  }

  /**
   * Notes that every record of {@code partition} has been handled.
   *
   * @throws earmark.publish.site.StoreUnavailable if Redis cannot be reached
   */
  void caughtUp(TopicPartition partition) {
    if (again.containsKey(partition)) {
      if (TOPICS.contains(partition.topic())) {
        marks.mark(partition.toString());
      }
      again.remove(partition);
    }
    finishIfDue();
  }

  /**
   * Writes the lists if all partitions have been read and no instance has written them. One thread
   * does, the others wait for it.
   *
   * @throws earmark.publish.site.StoreUnavailable if Redis cannot be reached
   */
  synchronized void finishIfDue() {
    if (marks.listsDue() && !marks.complete()) {
      refreshLists.run();
      marks.markLists();
      log.info("The site is complete");
    }
  }

  /** Forgets partitions that go to another instance, which reads what Redis lacks of them. */
  void lost(Collection<TopicPartition> partitions) {
    partitions.forEach(again::remove);
    partitions.forEach(compared::remove);
    partitions.forEach(noted::remove);
  }
}
