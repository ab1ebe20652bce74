package earmark.notes;

import earmark.contracts.About;
import earmark.contracts.Condition;
import earmark.contracts.Cue;
import earmark.contracts.Episode;
import earmark.contracts.EpisodeTranscribed;
import earmark.contracts.Media;
import earmark.contracts.Moments;
import earmark.contracts.Person;
import earmark.contracts.ShowRef;
import earmark.contracts.Soundbite;
import earmark.contracts.Transcript;
import earmark.notes.language.Languages;
import earmark.notes.reading.Reader;
import earmark.notes.reading.Reading;
import earmark.notes.writing.Briefing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds small episodes for tests, turn by turn, at 150 words a minute. */
public final class AnInterview {

  private static final long MS_PER_WORD = 400;
  private static final Reader READER = new Reader();

  private final List<Cue> cues = new ArrayList<>();
  private final List<Person> people = new ArrayList<>();
  private final List<String> hosts = new ArrayList<>();
  private String title = "An episode";
  private @Nullable String description;
  private @Nullable String publishedLanguage;
  private @Nullable String detectedLanguage;
  private final List<Soundbite> soundbites = new ArrayList<>();
  private long at;

  public static AnInterview anInterview() {
    return new AnInterview();
  }

  public AnInterview titled(String newTitle) {
    title = newTitle;
    return this;
  }

  public AnInterview described(String newDescription) {
    description = newDescription;
    return this;
  }

  public AnInterview hostedBy(String name) {
    hosts.add(name);
    return this;
  }

  public AnInterview withGuest(String name) {
    people.add(new Person(name, Person.Role.GUEST));
    return this;
  }

  /** The language that the publisher names, and the one that intake detected; null for none. */
  public AnInterview in(@Nullable String published, @Nullable String detected) {
    publishedLanguage = published;
    detectedLanguage = detected;
    return this;
  }

  /** What the publisher holds worth hearing, in milliseconds. */
  public AnInterview withSoundbite(long start, long end) {
    soundbites.add(new Soundbite(start, end, null));
    return this;
  }

  /** The next turn; a null speaker is one whom the transcript does not name. */
  public AnInterview says(@Nullable String speaker, String words) {
    long length = MS_PER_WORD * words.split(" ").length;
    cues.add(new Cue(at, at + length, speaker, words));
    at += length;
    return this;
  }

  /** Silence, or talk that does not matter. */
  public AnInterview after(long seconds) {
    at += seconds * 1000;
    return this;
  }

  public Reading reading() {
    return READER.read(transcript(), Languages.english());
  }

  public Briefing briefing() {
    return Briefing.of(episode(), hosts, reading());
  }

  public EpisodeTranscribed transcribed() {
    return new EpisodeTranscribed(
        Instant.parse("2026-03-04T05:06:07Z"), episode(), hosts, transcript());
  }

  private Transcript transcript() {
    var condition =
        new Condition(
            Condition.Timing.CUE,
            Condition.Origin.UNKNOWN,
            detectedLanguage,
            Condition.Repairs.NONE);
    return new Transcript("webvtt", "00ff", null, condition, cues);
  }

  private Episode episode() {
    return new Episode(
        "7c1fdc4a-9c39-5b2c-b3dc-2d4f7a1f7f6b",
        new ShowRef("show-1", "the-show", "The Show"),
        "guid",
        "/the-show/2026-03-04-an-episode",
        title,
        null,
        Media.NONE,
        new About(null, description, null, publishedLanguage),
        people,
        new Moments(List.of(), soundbites));
  }
}
