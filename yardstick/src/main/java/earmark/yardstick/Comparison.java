package earmark.yardstick;

import earmark.contracts.Chapter;
import earmark.feeds.FeedItem;
import earmark.feeds.ParsedFeed;
import earmark.feeds.TranscriptLink;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Compares a feed with what another reader makes of it. */
final class Comparison {

  /** The other reader's name for where its feeds are. */
  private static final String ITS_PLACE = "file://tests/";

  /** What the other reader says where the feed says nothing. */
  private static final String ITS_TYPE = "application/octet-stream";

  private static final double MILLIS = 1000;

  private final JsonNode expected;
  private final List<Difference> differences = new ArrayList<>();

  Comparison(String json, String place) {
    expected = JsonMapper.shared().readTree(json.replace(ITS_PLACE, place));
  }

  /** Every field that both know and that is not the same. */
  List<Difference> of(ParsedFeed feed) {
    same("title", text(expected, "title"), feed.title());
    same("link", text(expected, "link"), feed.link());
    same("description", text(expected, "description"), feed.description());
    same("cover", text(expected, "cover_url"), feed.artworkUrl());
    same("language", text(expected, "language"), feed.language());
    List<JsonNode> episodes = expected.path("episodes").valueStream().toList();
    same("items", episodes.size(), feed.items().size());
    for (JsonNode episode : episodes) {
      String guid = text(episode, "guid");
      feed.items().stream()
          .filter(item -> isSame(guid, item.guid()))
          .findFirst()
          .ifPresentOrElse(
              item -> item(episode, item),
              () -> differences.add(new Difference("item", guid, null)));
    }
    return differences;
  }

  private void item(JsonNode episode, FeedItem item) {
    same("guid", text(episode, "guid"), item.guid());
    same("title", text(episode, "title"), item.title());
    same("link", text(episode, "link"), item.about().link());
    same("description", text(episode, "description"), item.about().description());
    same("published", number(episode, "published"), published(item));
    same("duration", number(episode, "total_time"), item.media().durationSeconds());
    JsonNode recording = episode.path("enclosures").path(0);
    same("enclosure", text(recording, "url"), item.media().audioUrl());
    String type = text(recording, "mime_type");
    same("type", ITS_TYPE.equals(type) ? null : type, item.media().audioType());
    same("image", text(episode, "episode_art_url"), item.about().artworkUrl());
    same("transcript", text(episode, "transcript_url"), firstTranscript(item));
    same("chapters' file", text(episode, "chapters_json_url"), item.chaptersUrl());
    same(
        "chapters",
        chapters(episode),
        item.moments().chapters().stream().map(Comparison::chapter).toList());
    same(
        "persons",
        episode.path("persons").valueStream().map(Comparison::person).toList(),
        item.people().stream().map(p -> p.name() + " " + p.role()).toList());
  }

  /** The other reader resolves guids as if they were links. */
  private static boolean isSame(@Nullable String theirs, String ours) {
    return theirs != null
        && (theirs.equals(ours)
            || theirs.replaceFirst("/$", "").endsWith("/" + ours.replaceFirst("/$", "")));
  }

  private static List<String> chapters(JsonNode episode) {
    return episode
        .path("chapters")
        .valueStream()
        .map(c -> Math.round(c.path("start").asDouble()) + " " + c.path("title").asString())
        .toList();
  }

  /** The other reader cuts times to seconds. */
  private static String chapter(Chapter chapter) {
    return (long) (chapter.start() / MILLIS) + " " + chapter.title();
  }

  private static String person(JsonNode person) {
    return person.path("name").asString()
        + " "
        + person.path("role").asString().toUpperCase(Locale.ROOT);
  }

  private static @Nullable String firstTranscript(FeedItem item) {
    return item.transcripts().stream().map(TranscriptLink::url).findFirst().orElse(null);
  }

  private static @Nullable Integer published(FeedItem item) {
    return item.publishedAt() == null ? null : (int) item.publishedAt().toEpochSecond();
  }

  private void same(String what, @Nullable Object theirs, @Nullable Object ours) {
    if (!Objects.equals(theirs, ours)) {
      differences.add(new Difference(what, theirs, ours));
    }
  }

  private static @Nullable String text(JsonNode node, String name) {
    String text = node.path(name).asString("").strip();
    return text.isEmpty() ? null : text;
  }

  private static @Nullable Integer number(JsonNode node, String name) {
    int number = node.path(name).asInt(0);
    return number == 0 ? null : number;
  }
}
