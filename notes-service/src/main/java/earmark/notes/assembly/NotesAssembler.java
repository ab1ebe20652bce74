package earmark.notes.assembly;

import earmark.contracts.EpisodeTranscribed;
import earmark.contracts.Notes;
import earmark.contracts.NotesAssembled;
import earmark.contracts.WrittenBy;
import earmark.notes.cast.Cast;
import earmark.notes.cast.CastFinder;
import earmark.notes.grounding.Grounding;
import earmark.notes.grounding.Proven;
import earmark.notes.language.SpokenLanguage;
import earmark.notes.reading.Reader;
import earmark.notes.reading.Reading;
import earmark.notes.sponsor.SponsorFinder;
import earmark.notes.sponsor.SponsorSpans;
import earmark.notes.writing.Briefing;
import earmark.notes.writing.Draft;
import earmark.notes.writing.NotesWriter;
import java.time.Clock;

/** Makes notes of a transcript: reads it, has it written up, and keeps what is proven. */
public final class NotesAssembler {

  private final Reader reader;
  private final NotesWriter writer;
  private final Clock clock;

  /**
   * @param reader prepares transcripts
   * @param writer proposes notes
   * @param clock tells when notes were assembled
   */
  public NotesAssembler(Reader reader, NotesWriter writer, Clock clock) {
    this.reader = reader;
    this.writer = writer;
    this.clock = clock;
  }

  /**
   * The notes of an episode. The same event gives the same notes, but for {@link
   * WrittenBy#assembledAt}. Where Earmark has no rules for the language of the transcript, there
   * are no points and no recommendations, and the notes say why.
   *
   * @param listener is told how far the work is
   */
  public NotesAssembled assemble(EpisodeTranscribed event, NotesWriter.Listener listener) {
    listener.at(0, "reading the transcript");
    SpokenLanguage language = SpokenLanguage.of(event);
    if (language.rules().isEmpty()) {
      return notes(event, UnwrittenNotes.of(event, language, writtenBy(event)));
    }
    Reading reading = reader.read(event.transcript());
    listener.at(0.05, "finding sponsor reads");
    SponsorSpans sponsors = SponsorFinder.in(reading);
    Cast cast = CastFinder.of(event.episode(), event.hosts(), reading, sponsors);
    Briefing briefing = new Briefing(event.episode(), reading, cast, sponsors);
    Draft draft = writer.write(briefing, (done, doing) -> listener.at(0.1 + 0.8 * done, doing));
    listener.at(0.9, "proving every point");
    Proven proven = Grounding.prove(draft, briefing);
    return notes(event, ProvenNotes.of(proven, briefing, writtenBy(event)));
  }

  private WrittenBy writtenBy(EpisodeTranscribed event) {
    return new WrittenBy(
        writer.name(), writer.version(), event.transcript().sha256(), clock.instant());
  }

  private static NotesAssembled notes(EpisodeTranscribed event, Notes notes) {
    return new NotesAssembled(event.transcribedAt(), event.episode(), notes);
  }
}
