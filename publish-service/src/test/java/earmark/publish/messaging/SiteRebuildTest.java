package earmark.publish.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import earmark.publish.cache.RedisStorage;
import earmark.stack.testing.RealRedis;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import io.lettuce.core.api.StatefulRedisConnection;
import java.util.List;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reading partitions again, with crashes and losses in between, on a real Redis. */
class SiteRebuildTest {

  private static final RedisURI ADDRESS = RedisURI.create(RealRedis.url() + "/2");
  private static final TopicPartition PARTITION = new TopicPartition("notes", 0);
  private static final TopicPartition RETRIES = new TopicPartition("notes.publish.1", 0);

  private final RedisStorage redis = new RedisStorage(ADDRESS, 1_000_000, List.of("notes-0"));
  private final RedisClient client = RedisClient.create(ADDRESS);
  private final StatefulRedisConnection<String, String> connection = client.connect();

  @BeforeEach
  void begin() {
    connection.sync().flushdb();
    redis.marks().look();
  }

  @AfterEach
  void end() {
    redis.close();
    client.shutdown();
  }

  @Test
  void an_empty_redis_is_filled_from_the_beginning() {
    SiteRebuild rebuild = started();

    assertThat(rebuild.missingFrom(PARTITION, 40)).hasValue(0);
    assertThat(rebuild.missingFrom(PARTITION, 0)).isEmpty();
    assertThat(rebuild.repeats(PARTITION, 39)).isTrue();
    assertThat(rebuild.repeats(PARTITION, 40)).isFalse();
  }

  @Test
  void a_reading_that_a_crash_ended_goes_on_where_it_stopped() {
    SiteRebuild first = started();
    assertThat(first.missingFrom(PARTITION, 40)).hasValue(0);
    handled(first, 0, 7);

    SiteRebuild afterTheCrash = started();
    assertThat(afterTheCrash.missingFrom(PARTITION, 40)).hasValue(7);
    assertThat(afterTheCrash.repeats(PARTITION, 39)).isTrue();
    assertThat(afterTheCrash.repeats(PARTITION, 40)).isFalse();

    handled(afterTheCrash, 7, 40);
    afterTheCrash.caughtUp(PARTITION);
    assertThat(redis.marks().has("notes-0")).isTrue();
    assertThat(started().missingFrom(PARTITION, 40)).isEmpty();
  }

  @Test
  void an_event_that_is_begun_again_at_its_own_offset_is_not_gone_back_to() {
    assertThat(started().missingFrom(PARTITION, 40)).hasValue(0);

    assertThat(started().missingFrom(PARTITION, 0)).isEmpty();
  }

  @Test
  void a_reading_that_has_handled_nothing_begins_again() {
    assertThat(started().missingFrom(PARTITION, 40)).hasValue(0);

    assertThat(started().missingFrom(PARTITION, 40)).hasValue(0);
  }

  @Test
  void a_redis_that_is_emptied_in_the_middle_of_a_reading_is_filled_from_the_beginning() {
    SiteRebuild rebuild = started();
    assertThat(rebuild.missingFrom(PARTITION, 40)).hasValue(0);
    handled(rebuild, 0, 7);
    connection.sync().flushdb();
    assertThat(rebuild.handled(PARTITION, 8)).isFalse();

    assertThat(rebuild.missingFrom(PARTITION, 8)).hasValue(0);
    assertThat(rebuild.repeats(PARTITION, 39)).isTrue();
  }

  @Test
  void a_redis_that_came_back_with_older_data_gets_what_it_lacks() {
    SiteRebuild rebuild = complete(40);
    connection.sync().hset("site:positions", "notes-0", "25");

    assertThat(started().missingFrom(PARTITION, 40)).hasValue(25);
    assertThat(rebuild.handled(PARTITION, 41)).isFalse();
    assertThat(connection.sync().hget("site:positions", "notes-0")).isEqualTo("25");
    assertThat(rebuild.missingFrom(PARTITION, 41)).hasValue(25);
    assertThat(rebuild.repeats(PARTITION, 40)).isTrue();

    handled(rebuild, 25, 41);
    rebuild.caughtUp(PARTITION);
    assertThat(rebuild.repeats(PARTITION, 40)).isFalse();
    assertThat(started().missingFrom(PARTITION, 41)).isEmpty();
  }

  @Test
  void retried_events_that_an_older_redis_lacks_are_handled_again() {
    SiteRebuild rebuild = started();
    assertThat(rebuild.missingFrom(RETRIES, 3)).isEmpty();
    handled(rebuild, RETRIES, 3, 5);
    connection.sync().hset("site:positions", RETRIES.toString(), "4");

    assertThat(started().missingFrom(RETRIES, 5)).hasValue(4);
  }

  @Test
  void a_site_of_a_version_that_did_not_note_how_far_it_was_is_complete() {
    redis.marks().mark("notes-0");

    assertThat(started().missingFrom(PARTITION, 40)).isEmpty();
  }

  private SiteRebuild complete(long end) {
    SiteRebuild rebuild = started();
    assertThat(rebuild.missingFrom(PARTITION, end)).hasValue(0);
    handled(rebuild, 0, end);
    rebuild.caughtUp(PARTITION);
    return rebuild;
  }

  private SiteRebuild started() {
    return new SiteRebuild(redis.marks(), () -> {}, () -> {});
  }

  private static void handled(SiteRebuild rebuild, long from, long to) {
    handled(rebuild, PARTITION, from, to);
  }

  private static void handled(SiteRebuild rebuild, TopicPartition partition, long from, long to) {
    for (long offset = from; offset < to; offset++) {
      assertThat(rebuild.missingFrom(partition, offset)).isEmpty();
      assertThat(rebuild.handled(partition, offset + 1)).isTrue();
    }
  }
}
