package earmark.contracts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** One event of each type, with every field filled. */
final class EventSamples {

  private static final Instant AT = Instant.parse("2026-03-04T05:06:07.089Z");
  private static final ShowRef SHOW =
      new ShowRef("9b024349-ccf0-5f69-a609-6b82873eab3c", "the-show", "The Show");
  private static final Condition CONDITION =
      new Condition(
          Condition.Timing.CUE,
          Condition.Origin.AUTOMATIC,
          "en",
          new Condition.Repairs(3, 2, 1, 4));
  private static final String WHY_UNWRITTEN = "Notes are written for English only so far.";

  private EventSamples() {}

  /** The event that travels on {@code topic}. */
  static Object of(String topic) {
    return switch (topic) {
      case Topics.SHOWS -> show();
      case Topics.FEEDS -> feed();
      case Topics.FOLLOWS -> follow();
      case Topics.TRANSCRIPTS -> transcribed();
      case Topics.NOTES -> assembled();
      case Topics.MODEL_NOTES -> writtenByAModel();
      case Topics.PROGRESS -> progress();
      default -> throw new IllegalArgumentException("No sample for " + topic);
    };
  }

  private static Show show() {
    return new Show(
        SHOW.id(),
        SHOW.slug(),
        SHOW.title(),
        List.of("Ada Host"),
        "https://example.org/feed.xml",
        "https://example.org/",
        "People who make things.",
        "https://example.org/cover.jpg",
        "en");
  }

  private static FeedState feed() {
    return new FeedState(
        SHOW.id(),
        "https://example.org/feed.xml",
        "\"abc\"",
        "Wed, 04 Mar 2026 05:06:07 GMT",
        new Follow.Backlog(20, LocalDate.parse("2026-01-01")),
        new FeedState.Hub("https://hub.example.org/", "https://example.org/feed.xml"),
        new FeedState.Health(FeedState.Status.OPEN, "The server was slow.", 1, AT, AT, 1));
  }

  private static Follow follow() {
    return new Follow(
        SHOW.id(),
        Follow.Standing.FOLLOWED,
        new Follow.Backlog(20, LocalDate.parse("2026-01-01")),
        AT,
        new Follow.Lease("https://hub.example.org/", "https://example.org/feed.xml", AT),
        "https://example.org/second.xml");
  }

  private static Episode episode() {
    return new Episode(
        Ids.episode(SHOW.id(), "guid-1"),
        SHOW,
        "guid-1",
        "/the-show/2026-03-04-a-good-start",
        "A good start",
        LocalDate.parse("2026-03-04"),
        new Media(1234, "https://example.org/1.mp3", "audio/mpeg", "https://example.org/1.mp4"),
        new About(
            "https://example.org/1", "Ada speaks with Grace.", "https://example.org/1.jpg", "en"),
        List.of(new Person("Grace Guest", Person.Role.GUEST)),
        new Moments(
            List.of(new Chapter(0, "Beginning")),
            List.of(new Soundbite(1000, 2500, "Nine years"))));
  }

  private static EpisodeTranscribed transcribed() {
    return new EpisodeTranscribed(
        AT,
        episode(),
        List.of("Ada Host"),
        new Transcript(
            "webvtt",
            "00ff",
            "https://example.org/1.vtt",
            CONDITION,
            List.of(
                new Cue(
                    0,
                    1500,
                    "Grace Guest",
                    "It took nine years.",
                    List.of(0L, 150L, 400L, 900L)))));
  }

  private static NotesAssembled assembled() {
    Quote quote = new Quote("It took nine years.", 0L, 1500L, "Grace Guest");
    Quote question = new Quote("How long did it take?", 0L, 0L, "Ada Host");
    Point point = new Point("It took nine years.", question, List.of(quote));
    Work work =
        new Work(
            "The Craftsman",
            "Richard Sennett",
            Work.CreatorSource.SAID,
            Work.Kind.BOOK,
            "https://example.org/book");
    Notes notes =
        new Notes(
            "It took nine years.",
            Notes.Source.TRANSCRIPT,
            Form.INTERVIEW,
            List.of(new Guest("Grace Guest", "A maker", List.of(quote))),
            "Grace Guest tells how long it took.",
            List.of(point),
            List.of(point),
            List.of(point),
            List.of(new Chapter(0, "Making")),
            List.of(new Recommendation(work, Stance.ENDORSED, "The Craftsmen", 2, quote)),
            List.of(new LeftOut("A brand", "it is named in a paid read", 0.97)),
            new Quality(4, 3, 4, 0, 60, 1, CONDITION, WHY_UNWRITTEN),
            new WrittenBy("extractive", "1", "00ff", AT));
    return new NotesAssembled(AT, episode(), notes);
  }

  private static NotesAssembled writtenByAModel() {
    NotesAssembled assembled = assembled();
    WrittenBy by =
        assembled
            .notes()
            .writtenBy()
            .by(new WrittenBy.Model("openai:a-model", 2, 21_000, 4_000, 6_000, 48_000));
    return new NotesAssembled(
        assembled.transcribedAt(), assembled.episode(), assembled.notes().withWrittenBy(by));
  }

  private static Progress progress() {
    return Progress.failed(
            episode(),
            new Progress.Failure(Progress.Service.NOTES, "The cause.", "The remedy."),
            AT)
        .since(AT)
        .with(new Quality(4, 3, 4, 0, 60, 1, CONDITION, WHY_UNWRITTEN));
  }
}
