package earmark.publish.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import earmark.publish.cache.RedisStorage;
import earmark.stack.testing.RealRedis;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import java.util.List;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reading a partition again, with a crash in between, on a real Redis. */
class SiteRebuildTest {

  private static final RedisURI ADDRESS = RedisURI.create(RealRedis.url() + "/2");
  private static final TopicPartition PARTITION = new TopicPartition("notes", 0);

  private final RedisStorage redis = new RedisStorage(ADDRESS, 1_000_000, List.of("notes-0"));

  @BeforeEach
  void begin() {
    empty();
    redis.marks().look();
  }

  @AfterEach
  void end() {
    redis.close();
  }

  @Test
  void a_reading_that_a_crash_ended_goes_on_where_it_stopped() {
    SiteRebuild first = new SiteRebuild(redis.marks(), () -> {});
    assertThat(first.begins(PARTITION, 40)).isTrue();
    first.moves(PARTITION);
    first.moves(PARTITION);

    SiteRebuild afterTheCrash = new SiteRebuild(redis.marks(), () -> {});
    assertThat(afterTheCrash.begins(PARTITION, 7)).isFalse();
    assertThat(afterTheCrash.repeats(PARTITION, 39)).isTrue();
    assertThat(afterTheCrash.repeats(PARTITION, 40)).isFalse();

    afterTheCrash.caughtUp(PARTITION);
    assertThat(redis.marks().has("notes-0")).isTrue();
  }

  @Test
  void a_reading_that_has_not_committed_anything_begins_again() {
    SiteRebuild first = new SiteRebuild(redis.marks(), () -> {});
    assertThat(first.begins(PARTITION, 40)).isTrue();
    first.moves(PARTITION);

    assertThat(new SiteRebuild(redis.marks(), () -> {}).begins(PARTITION, 40)).isTrue();
  }

  @Test
  void a_cache_that_was_emptied_begins_again() {
    SiteRebuild first = new SiteRebuild(redis.marks(), () -> {});
    assertThat(first.begins(PARTITION, 40)).isTrue();
    first.moves(PARTITION);
    first.moves(PARTITION);
    empty();

    assertThat(new SiteRebuild(redis.marks(), () -> {}).begins(PARTITION, 7)).isTrue();
  }

  private static void empty() {
    try (RedisClient client = RedisClient.create(ADDRESS);
        var connection = client.connect()) {
      connection.sync().flushdb();
    }
  }
}
