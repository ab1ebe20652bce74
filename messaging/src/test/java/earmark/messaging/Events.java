package earmark.messaging;

import earmark.contracts.About;
import earmark.contracts.Condition;
import earmark.contracts.Cue;
import earmark.contracts.Episode;
import earmark.contracts.EpisodeTranscribed;
import earmark.contracts.Media;
import earmark.contracts.Moments;
import earmark.contracts.Notes;
import earmark.contracts.NotesAssembled;
import earmark.contracts.Quality;
import earmark.contracts.ShowRef;
import earmark.contracts.Transcript;
import earmark.contracts.WrittenBy;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Small events to send around. */
final class Events {

  private static final Instant NOW = Instant.parse("2026-03-04T05:06:07Z");

  private Events() {}

  static Episode anEpisode() {
    String id = UUID.randomUUID().toString();
    return new Episode(
        id,
        new ShowRef("show-1", "the-show", "The Show"),
        "guid-" + id,
        "/the-show/" + id,
        "An episode",
        null,
        Media.NONE,
        About.NOTHING,
        List.of(),
        Moments.NONE);
  }

  static NotesAssembled notesOf(Episode episode) {
    return notesOf(episode, "A headline");
  }

  static NotesAssembled notesOf(Episode episode, String headline) {
    Notes notes =
        new Notes(
            headline,
            Notes.Source.TRANSCRIPT,
            null,
            List.of(),
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            new Quality(1, 0, 0, 0, 0, 0, Condition.UNKNOWN),
            new WrittenBy("extractive", "1", "00", NOW));
    return new NotesAssembled(NOW, episode, notes);
  }

  /** Five hours at 175 words a minute, each word a cue of its own. */
  static EpisodeTranscribed fiveHoursByTheWord(Episode episode) {
    int words = 5 * 60 * 175;
    List<Cue> cues =
        IntStream.range(0, words)
            .mapToObj(i -> new Cue(i * 343L, i * 343L + 320, "Somebody Speaking", "word" + i))
            .toList();
    return new EpisodeTranscribed(
        NOW,
        episode,
        List.of("A Host"),
        new Transcript("podcast-json", "00", null, Condition.UNKNOWN, cues));
  }
}
