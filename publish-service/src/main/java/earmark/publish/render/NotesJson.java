package earmark.publish.render;

import earmark.contracts.Chapter;
import earmark.contracts.Episode;
import earmark.contracts.EventJson;
import earmark.contracts.Guest;
import earmark.contracts.Notes;
import earmark.contracts.NotesAssembled;
import earmark.contracts.Point;
import earmark.contracts.Quote;
import earmark.contracts.Recommendation;
import earmark.contracts.Work;
import earmark.publish.commerce.BuyLink;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The notes as data: the public shape of {@code .json}, which is not that of the events. */
final class NotesJson {

  private static final JsonMapper MAPPER = EventJson.mapper();

  private NotesJson() {}

  /**
   * Returns the notes of {@code event} as JSON.
   *
   * @param page made of the same event; its links to shops are used
   */
  static String of(NotesAssembled event, EpisodePage page) {
    Notes notes = event.notes();
    ObjectNode json = MAPPER.createObjectNode();
    json.set("episode", episode(event.episode()));
    json.put("headline", notes.headline());
    json.put(
        "headlineSource", notes.headlineSource() == null ? null : notes.headlineSource().name());
    json.put("form", notes.form() == null ? null : notes.form().name());
    json.set("guests", array(notes.guests(), NotesJson::guest));
    json.put("summary", notes.summary());
    json.set("gist", points(notes.gist(), List.of()));
    json.set("chapters", array(notes.chapters(), NotesJson::chapter));
    json.set("reveals", points(notes.reveals(), notes.chapters()));
    json.set("takeaways", points(notes.takeaways(), notes.chapters()));
    ArrayNode recommendations = json.putArray("recommendations");
    for (int i = 0; i < notes.recommendations().size(); i++) {
      recommendations.add(
          recommendation(notes.recommendations().get(i), page.works().get(i).buy()));
    }
    json.set("leftOut", MAPPER.valueToTree(notes.leftOut()));
    json.set("quality", MAPPER.valueToTree(notes.quality()));
    json.set("writtenBy", MAPPER.valueToTree(notes.writtenBy()));
    return json.toString();
  }

  private static ObjectNode episode(Episode episode) {
    ObjectNode json = MAPPER.createObjectNode();
    json.put("id", episode.id());
    json.set("show", MAPPER.valueToTree(episode.show()));
    json.put("title", episode.title());
    json.put(
        "publishedOn", episode.publishedOn() == null ? null : episode.publishedOn().toString());
    json.put("durationSeconds", episode.media().durationSeconds());
    json.put("audioUrl", episode.media().audioUrl());
    json.put("videoUrl", episode.media().videoUrl());
    return json;
  }

  private static ObjectNode guest(Guest guest) {
    ObjectNode json = MAPPER.createObjectNode();
    json.put("name", guest.name());
    json.put("bio", guest.bio());
    json.set("proof", quotes(guest.proof()));
    return json;
  }

  private static ObjectNode recommendation(Recommendation recommendation, @Nullable BuyLink buy) {
    ObjectNode json = MAPPER.createObjectNode();
    json.set("work", work(recommendation.work()));
    json.put("stance", recommendation.stance().name());
    json.put("heardAs", recommendation.heardAs());
    json.put("otherMentions", recommendation.otherMentions());
    json.set("quote", quote(recommendation.quote()));
    json.set("buy", buy == null ? MAPPER.nullNode() : MAPPER.valueToTree(buy));
    return json;
  }

  private static ObjectNode work(Work work) {
    ObjectNode json = MAPPER.createObjectNode();
    json.put("title", work.title());
    json.put("creator", work.creator());
    json.put("creatorSource", work.creatorSource().name());
    json.put("kind", work.kind().name());
    json.put("link", work.link());
    return json;
  }

  private static ObjectNode chapter(Chapter chapter) {
    ObjectNode json = MAPPER.createObjectNode();
    json.put("start", seconds(chapter.start()));
    json.put("title", chapter.title());
    return json;
  }

  private static ArrayNode points(List<Point> points, List<Chapter> chapters) {
    return array(
        points,
        point -> {
          ObjectNode json = MAPPER.createObjectNode();
          Chapter chapter = PointChapters.of(point, chapters);
          Quote context = point.context();
          json.put("chapter", chapter == null ? null : chapter.title());
          json.set("context", context == null ? MAPPER.nullNode() : quote(context));
          json.put("text", point.text());
          json.set("proof", quotes(point.proof()));
          return json;
        });
  }

  private static ArrayNode quotes(List<Quote> quotes) {
    return array(quotes, NotesJson::quote);
  }

  private static ObjectNode quote(Quote quote) {
    ObjectNode json = MAPPER.createObjectNode();
    json.put("text", quote.text());
    json.put("start", seconds(quote.start()));
    json.put("end", seconds(quote.end()));
    json.put("speaker", quote.speaker());
    return json;
  }

  private static @Nullable BigDecimal seconds(@Nullable Long millis) {
    return millis == null ? null : Playback.seconds(millis);
  }

  private static <T> ArrayNode array(List<T> items, Function<T, ObjectNode> toJson) {
    ArrayNode array = MAPPER.createArrayNode();
    items.forEach(item -> array.add(toJson.apply(item)));
    return array;
  }
}
