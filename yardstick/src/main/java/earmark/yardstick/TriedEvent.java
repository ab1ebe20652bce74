package earmark.yardstick;

import earmark.contracts.About;
import earmark.contracts.Episode;
import earmark.contracts.EpisodeTranscribed;
import earmark.contracts.Ids;
import earmark.contracts.Media;
import earmark.contracts.Moments;
import earmark.contracts.Person;
import earmark.contracts.ShowRef;
import earmark.transcripts.ReadTranscript;
import earmark.transcripts.raw.Head;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** The event of a file about which only its transcript is known. */
final class TriedEvent {

  private TriedEvent() {}

  static EpisodeTranscribed of(Path file, TranscriptRow row) {
    ReadTranscript read = Objects.requireNonNull(row.read());
    return new EpisodeTranscribed(Instant.EPOCH, episode(file, read), List.of(), read.transcript());
  }

  private static Episode episode(Path file, ReadTranscript read) {
    Head head = read.head();
    String name = file.getFileName().toString();
    String show = Ids.show("https://example.org/" + file.getName(0));
    String title = head.title() == null ? name.replaceFirst("\\.[^.]*$", "") : head.title();
    return new Episode(
        Ids.episode(show, name),
        new ShowRef(show, "tried", "Tried"),
        name,
        "/tried/" + name,
        title,
        null,
        new Media(head.durationSeconds(), null, null, head.videoUrl()),
        new About(null, head.description(), null, read.transcript().condition().language()),
        head.guests().stream().map(guest -> new Person(guest, Person.Role.GUEST)).toList(),
        new Moments(head.chapters(), List.of()));
  }
}
