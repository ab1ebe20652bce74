package earmark.publish;

import earmark.contracts.About;
import earmark.contracts.Chapter;
import earmark.contracts.Condition;
import earmark.contracts.Episode;
import earmark.contracts.Form;
import earmark.contracts.Guest;
import earmark.contracts.Ids;
import earmark.contracts.LeftOut;
import earmark.contracts.Media;
import earmark.contracts.Moments;
import earmark.contracts.Notes;
import earmark.contracts.NotesAssembled;
import earmark.contracts.Point;
import earmark.contracts.Quality;
import earmark.contracts.Quote;
import earmark.contracts.Recommendation;
import earmark.contracts.Show;
import earmark.contracts.ShowRef;
import earmark.contracts.Stance;
import earmark.contracts.Work;
import earmark.contracts.WrittenBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Episodes for tests: {@code Given.anEpisode().titled("…").withAudio("…").notes()}. */
public final class Given {

  public static final Instant TRANSCRIBED = Instant.parse("2026-03-05T08:00:00Z");
  public static final Instant ASSEMBLED = Instant.parse("2026-03-05T08:01:00Z");

  private String showTitle = "Slow Boat";
  private String slug = "slow-boat";
  private String title = "How the tide tables were made";
  private String name = "how-the-tide-tables-were-made";
  private @Nullable LocalDate date = LocalDate.of(2026, 3, 4);
  private @Nullable Integer seconds = 4_331;
  private @Nullable String audio = "https://media.example.com/slow-boat/31.mp3";
  private @Nullable String video;
  private @Nullable String link = "https://slowboat.example.com/31";
  private @Nullable String language = "en";
  private String headline = "A retired pilot explains why the sea still beats every model of it";
  private @Nullable String summary;
  private final List<Guest> guests = new ArrayList<>();
  private final List<Point> gist = new ArrayList<>();
  private final List<Point> reveals = new ArrayList<>();
  private final List<Point> takeaways = new ArrayList<>();
  private final List<Chapter> chapters = new ArrayList<>();
  private @Nullable Integer otherMentions;
  private @Nullable Form form;
  private final List<Recommendation> works = new ArrayList<>();
  private @Nullable String path;
  private Instant transcribedAt = TRANSCRIBED;
  private Instant assembledAt = ASSEMBLED;

  private Given() {}

  public static Given anEpisode() {
    return new Given();
  }

  public static Show aShow(String title) {
    return new Show(
        Ids.showWithoutFeed(title),
        title.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'),
        title,
        List.of("Mara Linden"),
        null,
        "https://slowboat.example.com",
        "Long conversations with people who work by water.",
        null,
        "en");
  }

  public static Quote said(String text, long seconds, @Nullable String speaker) {
    return new Quote(text, seconds * 1000, seconds * 1000 + 4_250, speaker);
  }

  public static Point point(String text, Quote... proof) {
    return new Point(text, null, List.of(proof));
  }

  public Given of(String show) {
    this.showTitle = show;
    this.slug = aShow(show).slug();
    return this;
  }

  public Given titled(String newTitle) {
    this.title = newTitle;
    return this;
  }

  public Given named(String newName) {
    this.name = newName;
    return this;
  }

  public Given on(@Nullable LocalDate day) {
    this.date = day;
    return this;
  }

  public Given lasting(@Nullable Integer newSeconds) {
    this.seconds = newSeconds;
    return this;
  }

  public Given withAudio(@Nullable String url) {
    this.audio = url;
    return this;
  }

  public Given withVideo(@Nullable String url) {
    this.video = url;
    return this;
  }

  public Given linkedTo(@Nullable String url) {
    this.link = url;
    return this;
  }

  public Given in(@Nullable String newLanguage) {
    this.language = newLanguage;
    return this;
  }

  public Given headed(String newHeadline) {
    this.headline = newHeadline;
    return this;
  }

  /** What the publisher says of the episode; null for nothing. */
  public Given summarised(@Nullable String newSummary) {
    this.summary = newSummary;
    return this;
  }

  public Given guest(String guest, @Nullable String bio, Quote... proof) {
    guests.add(new Guest(guest, bio, List.of(proof)));
    return this;
  }

  public Given gist(String text, Quote... proof) {
    gist.add(point(text, proof));
    return this;
  }

  public Given reveal(String text, Quote... proof) {
    reveals.add(point(text, proof));
    return this;
  }

  public Given takeaway(String text, Quote... proof) {
    takeaways.add(point(text, proof));
    return this;
  }

  /** A takeaway under what is said right before it. */
  public Given answer(Quote question, String text, Quote... proof) {
    takeaways.add(new Point(text, question, List.of(proof)));
    return this;
  }

  public Given chapter(long seconds, String chapter) {
    chapters.add(new Chapter(seconds * 1000, chapter));
    return this;
  }

  public Given talkedAs(Form newForm) {
    form = newForm;
    return this;
  }

  /** The works that follow are each named in so many other sentences. */
  public Given namedBesides(int sentences) {
    otherMentions = sentences;
    return this;
  }

  public Given endorsed(Work.Kind kind, String work, @Nullable String creator, Quote quote) {
    return recommended(kind, work, creator, null, Stance.ENDORSED, quote);
  }

  public Given recommended(
      Work.Kind kind,
      String work,
      @Nullable String creator,
      @Nullable String workLink,
      Stance stance,
      Quote quote) {
    works.add(
        new Recommendation(
            new Work(work, creator, Work.CreatorSource.SAID, kind, workLink),
            stance,
            null,
            otherMentions,
            quote));
    return this;
  }

  public Given transcribedAt(Instant at) {
    this.transcribedAt = at;
    return this;
  }

  public Given assembledAt(Instant at) {
    this.assembledAt = at;
    return this;
  }

  /** At the page of {@code path}, whichever name and date it has. */
  public Given at(String path) {
    this.path = path;
    return this;
  }

  public String path() {
    return path != null ? path : "/" + slug + "/" + (date == null ? "" : date + "-") + name;
  }

  public Episode episode() {
    String show = Ids.showWithoutFeed(showTitle);
    return new Episode(
        Ids.episode(show, name),
        new ShowRef(show, slug, showTitle),
        name,
        path(),
        title,
        date,
        new Media(seconds, audio, "audio/mpeg", video),
        new About(link, null, null, language),
        List.of(),
        Moments.NONE);
  }

  public NotesAssembled notes() {
    int points = gist.size() + reveals.size() + takeaways.size();
    return new NotesAssembled(
        transcribedAt,
        episode(),
        new Notes(
            headline,
            Notes.Source.TRANSCRIPT,
            form,
            guests,
            summary,
            gist,
            reveals,
            takeaways,
            chapters,
            works,
            List.of(new LeftOut("The almanac", "It was only mentioned")),
            new Quality(12_480, points, points + works.size(), 2, 95, 1, Condition.UNKNOWN),
            new WrittenBy("extractive", "1", "ab".repeat(32), assembledAt)));
  }
}
