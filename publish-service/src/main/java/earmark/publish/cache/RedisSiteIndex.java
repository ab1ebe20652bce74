package earmark.publish.cache;

import static java.nio.charset.StandardCharsets.UTF_8;

import earmark.contracts.EventJson;
import earmark.publish.render.EpisodeCard;
import earmark.publish.render.ShowRecord;
import earmark.publish.site.EventVersion;
import earmark.publish.site.PublicationClaim;
import earmark.publish.site.SiteIndex;
import io.lettuce.core.ScriptOutputType;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The index in Redis, under {@code site:}; each method is one Lua script. */
final class RedisSiteIndex implements SiteIndex {

  private static final Script CLAIM = Script.named("claim", "revise");
  private static final Script CLAIM_REMOVAL = Script.named("claim-removal", "revise");
  private static final Script ENTER = Script.named("enter", "revise");
  private static final Script LEAVE = Script.named("leave", "revise");
  private static final Script PUT = Script.named("put", "revise");
  private static final Script PRESENTED = Script.named("presented");
  private static final Script SHOW_LIST = Script.named("show-list");
  private static final Script HOME_LIST = Script.named("home-list");

  private final RedisLink link;

  RedisSiteIndex(RedisLink link) {
    this.link = link;
  }

  @Override
  public PublicationClaim claim(
      String episode, String path, EventVersion version, Instant assembledAt, String digest) {
    return IndexAnswers.claim(
        list(
            CLAIM,
            episode,
            path,
            millis(version.given()),
            String.valueOf(version.order()),
            millis(assembledAt),
            digest));
  }

  @Override
  public PublicationClaim claimRemoval(String episode, String path, EventVersion version) {
    return IndexAnswers.claim(
        list(
            CLAIM_REMOVAL,
            episode,
            path,
            millis(version.given()),
            String.valueOf(version.order())));
  }

  @Override
  public int enter(EpisodeCard episode, ShowRecord show, long revision) {
    Object place =
        run(
            ENTER,
            ScriptOutputType.INTEGER,
            episode.id(),
            String.valueOf(revision),
            json(episode),
            String.valueOf(episode.day()),
            show.id(),
            json(show));
    return Objects.requireNonNull((Long) place).intValue();
  }

  @Override
  public @Nullable EpisodeCard leave(String episode, long revision) {
    Object entry = run(LEAVE, ScriptOutputType.VALUE, episode, String.valueOf(revision));
    return entry == null ? null : IndexAnswers.episode(entry);
  }

  @Override
  public boolean put(ShowRecord show) {
    return Long.valueOf(1).equals(run(PUT, ScriptOutputType.INTEGER, show.id(), json(show)));
  }

  @Override
  public void presented(ShowRecord show) {
    var _ = run(PRESENTED, ScriptOutputType.INTEGER, show.id(), json(show));
  }

  @Override
  public ShowList showList(String show, int from, int count) {
    return IndexAnswers.showList(
        list(SHOW_LIST, show, String.valueOf(from), String.valueOf(count)));
  }

  @Override
  public HomeList homeList(int newest) {
    return IndexAnswers.homeList(list(HOME_LIST, String.valueOf(newest)));
  }

  private List<?> list(Script script, String... args) {
    return Objects.requireNonNull((List<?>) run(script, ScriptOutputType.MULTI, args));
  }

  private @Nullable Object run(Script script, ScriptOutputType type, String... args) {
    byte[][] bytes = new byte[args.length][];
    for (int i = 0; i < args.length; i++) {
      bytes[i] = args[i].getBytes(UTF_8);
    }
    return script.run(link, type, List.of(), bytes);
  }

  /** Milliseconds since 1970; 0 for null. */
  private static String millis(@Nullable Instant instant) {
    return String.valueOf(instant == null ? 0 : Math.max(0, instant.toEpochMilli()));
  }

  private static String json(Object value) {
    return EventJson.mapper().writeValueAsString(value);
  }
}
