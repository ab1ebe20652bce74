package earmark.notes.assembly;

import earmark.contracts.EpisodeTranscribed;
import earmark.contracts.Notes;
import earmark.contracts.NotesAssembled;
import earmark.contracts.WrittenBy;
import earmark.notes.grounding.Grounding;
import earmark.notes.grounding.ProvenDraft;
import earmark.notes.grounding.Support;
import earmark.notes.grounding.Verbatim;
import earmark.notes.language.Language;
import earmark.notes.language.SpokenLanguage;
import earmark.notes.reading.Reader;
import earmark.notes.reading.Reading;
import earmark.notes.writing.Briefing;
import earmark.notes.writing.Draft;
import earmark.notes.writing.NotesWriter;
import java.time.Clock;
import java.util.List;

/** Makes notes of a transcript: reads it, has it written up, and keeps what is proven. */
public final class NotesAssembler {

  private final Reader reader;
  private final NotesWriter writer;
  private final List<Support> supports;
  private final Clock clock;

  /**
   * For a writer whose points are {@link Verbatim}.
   *
   * @param reader prepares transcripts
   * @param writer proposes notes
   * @param clock gives the time at which notes were assembled
   */
  public NotesAssembler(Reader reader, NotesWriter writer, Clock clock) {
    this(reader, writer, List.of(new Verbatim()), clock);
  }

  /**
   * @param reader prepares transcripts
   * @param writer proposes notes
   * @param supports the ways in which a point may follow from its quotes; one is enough
   * @param clock gives the time at which notes were assembled
   */
  public NotesAssembler(Reader reader, NotesWriter writer, List<Support> supports, Clock clock) {
    this.reader = reader;
    this.writer = writer;
    this.supports = List.copyOf(supports);
    this.clock = clock;
  }

  /**
   * The notes of an episode. The same event gives the same notes, but for {@link
   * WrittenBy#assembledAt}. Where Earmark has no rules for the language of the transcript, there
   * are no points and no recommendations, and the notes say why.
   *
   * @param listener receives how far the work is
   */
  public NotesAssembled assemble(EpisodeTranscribed event, NotesWriter.Listener listener) {
    listener.at(0, "reading the transcript");
    SpokenLanguage language = SpokenLanguage.of(event);
    Language rules = language.rules().orElse(null);
    if (rules == null) {
      return notes(event, UnwrittenNotes.of(event, language, writtenBy(event)));
    }
    Reading reading = reader.read(event.transcript(), rules);
    listener.at(0.05, "finding sponsor reads, people and works");
    Briefing briefing = Briefing.of(event.episode(), event.hosts(), reading);
    Draft draft = writer.write(briefing, (done, doing) -> listener.at(0.1 + 0.8 * done, doing));
    listener.at(0.9, "proving every point");
    ProvenDraft proven = Grounding.prove(draft, briefing, supports);
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
