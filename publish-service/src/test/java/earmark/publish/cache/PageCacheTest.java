package earmark.publish.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import earmark.publish.render.Rendered;
import earmark.stack.testing.RealRedis;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import io.lettuce.core.api.StatefulRedisConnection;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every instance of the service may count on, on a real Redis. */
class PageCacheTest {

  private static final Duration SOON = Duration.ofSeconds(10);
  private static final RedisURI ADDRESS = RedisURI.create(RealRedis.url() + "/1");

  private static final List<ContentCoding> IDENTITY = List.of(ContentCoding.IDENTITY);
  private static final List<ContentCoding> ALL = List.of(ContentCoding.values());

  private final RedisClient client = RedisClient.create(ADDRESS);
  private final StatefulRedisConnection<String, String> redis = client.connect();
  private final PageCache one = new PageCache(ADDRESS, 1_000_000, List.of("part"));
  private final PageCache other = new PageCache(ADDRESS, 1_000_000, List.of("part"));

  @BeforeEach
  void begin() {
    redis.sync().flushdb();
    one.start();
    other.start();
    one.marks().mark("part");
    one.marks().markLists();
    other.marks().look();
  }

  @AfterEach
  void end() {
    one.close();
    other.close();
    redis.close();
    client.shutdown();
  }

  @Test
  void a_page_of_an_older_state_never_replaces_a_newer_one() {
    assertThat(keep("the newer", 10)).isTrue();
    assertThat(keep("the older", 9)).isFalse();
    assertThat(keep("the older", 2)).isFalse();

    assertThat(read(one)).isEqualTo("the newer");
  }

  @Test
  void the_same_state_may_be_rendered_again() {
    assertThat(keep("as an older release renders it", 10)).isTrue();
    assertThat(keep("as this release renders it", 10)).isTrue();

    assertThat(read(one)).isEqualTo("as this release renders it");
  }

  @Test
  void the_same_bytes_keep_their_date() {
    keep("the page", 1);
    redis.sync().hset("page:/a", "modified", "5");
    keep("the page", 2);

    assertThat(redis.sync().hget("page:/a", "modified")).isEqualTo("5");
    assertThat(redis.sync().hget("page:/a", "version")).endsWith("2");
  }

  @Test
  void a_change_by_one_instance_is_seen_by_the_other() {
    keep("first", 1);
    await().atMost(SOON).until(() -> read(other).equals("first") && read(one).equals("first"));

    for (int i = 2; i < 30; i++) {
      String text = "version " + i;
      keep(text, i);
      await().atMost(SOON).until(() -> read(other).equals(text));
    }
  }

  @Test
  void that_a_page_is_missing_is_remembered_until_it_is_there() {
    assertThat(other.reader().find("/a", IDENTITY).toCompletableFuture().join())
        .isInstanceOf(Lookup.Missing.class);

    keep("there", 1);

    await().atMost(SOON).until(() -> read(other).equals("there"));
  }

  @Test
  void pages_that_are_known_are_served_when_redis_was_emptied_and_others_are_not_yet() {
    keep("known", 1);
    assertThat(read(one)).isEqualTo("known");
    // The news of the write may cross the first read, which is then not kept.
    assertThat(read(one)).isEqualTo("known");

    redis.sync().flushdb();

    assertThat(read(one)).isEqualTo("known");
    await().atMost(SOON).until(() -> !other.marks().complete());
    assertThat(other.reader().find("/a", IDENTITY).toCompletableFuture().join())
        .isInstanceOf(Lookup.NotYet.class);
  }

  @Test
  void a_lost_connection_is_followed_again_and_what_changed_meanwhile_is_seen() {
    keep("before", 1);
    assertThat(read(one)).isEqualTo("before");

    redis.sync().clientKill(io.lettuce.core.KillArgs.Builder.typeNormal().skipme(true));
    redis.sync().hset("page:/a", "identity", "after");

    await().atMost(SOON).until(() -> read(one).equals("after"));
    redis.sync().hset("page:/a", "identity", "followed");
    await().atMost(SOON).until(() -> read(one).equals("followed"));
  }

  @Test
  void only_the_coding_that_is_sent_is_fetched() {
    keep("the same words ".repeat(50), 1);

    Page page = hit(one, ALL);
    assertThat(page.bytes(ContentCoding.BROTLI)).isNotEmpty();
    assertThat(page.bytes(ContentCoding.GZIP)).isNull();
    assertThat(page.bytes(ContentCoding.IDENTITY)).isNull();
    assertThat(hit(one, ALL.subList(1, 3)).bytes(ContentCoding.GZIP)).isNotEmpty();
    assertThat(hit(one, IDENTITY).tag()).isEqualTo(page.tag());
  }

  @Test
  void a_page_that_no_coding_makes_smaller_is_given_as_it_is() {
    keep("x", 1);

    assertThat(hit(one, ALL).bytes(ContentCoding.IDENTITY)).isEqualTo(new byte[] {'x'});
  }

  @Test
  void a_change_is_seen_in_every_coding() {
    String first = "the first words ".repeat(50);
    keep(first, 1);
    for (ContentCoding coding : ALL) {
      await().atMost(SOON).until(() -> has(coding, first));
    }

    String second = "the second words ".repeat(50);
    keep(second, 2);

    for (ContentCoding coding : ALL) {
      await().atMost(SOON).until(() -> has(coding, second));
    }
  }

  private boolean has(ContentCoding coding, String text) {
    byte[] wanted =
        PageEncoder.encode(
                200, "text/plain", text.getBytes(StandardCharsets.UTF_8), java.time.Instant.EPOCH)
            .bytes(coding);
    return Arrays.equals(hit(other, List.of(coding)).bytes(coding), wanted);
  }

  private static Page hit(PageCache cache, List<ContentCoding> accepted) {
    Lookup found = cache.reader().find("/a", accepted).toCompletableFuture().join();
    assertThat(found).isInstanceOf(Lookup.Hit.class);
    return ((Lookup.Hit) found).page();
  }

  private boolean keep(String text, long revision) {
    return one.pages().keep(new Rendered("/a", 200, "text/plain", text), revision);
  }

  private static String read(PageCache cache) {
    return switch (cache.reader().find("/a", IDENTITY).toCompletableFuture().join()) {
      case Lookup.Hit(Page page) ->
          new String(
              Objects.requireNonNull(page.bytes(ContentCoding.IDENTITY)), StandardCharsets.UTF_8);
      case Lookup.Missing _ -> "missing";
      case Lookup.NotYet _ -> "not yet";
    };
  }
}
