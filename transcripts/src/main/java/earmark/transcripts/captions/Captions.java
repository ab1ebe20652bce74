package earmark.transcripts.captions;

import earmark.contracts.Condition.Timing;
import earmark.transcripts.raw.CueText;
import earmark.transcripts.raw.Head;
import earmark.transcripts.raw.ParsedTranscript;
import earmark.transcripts.raw.RawCue;
import earmark.transcripts.raw.RawCue.TimedWord;
import earmark.transcripts.turns.NamePrefixes;
import earmark.transcripts.turns.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns captions into cues: markup goes, and who speaks is carried on until somebody else does. */
final class Captions {

  private final Pattern markup;
  private final NamePrefixes prefixes;
  private final List<RawCue> cues = new ArrayList<>();
  private @Nullable String speaker;

  private Captions(Pattern markup, NamePrefixes prefixes) {
    this.markup = markup;
    this.prefixes = prefixes;
  }

  /**
   * @param format their name
   * @param markup what is neither words nor voice tags
   */
  static ParsedTranscript parsed(String format, List<Caption> shown, Pattern markup) {
    boolean rolls = CaptionMarks.isRolling(shown);
    List<Caption> captions = rolls ? RollingLines.once(shown) : shown;
    List<RawCue> cues = cues(captions, markup);
    long timed = cues.stream().filter(cue -> !cue.words().isEmpty()).count();
    return new ParsedTranscript(
        format,
        cues,
        Head.NOTHING,
        timed * 2 > cues.size() ? Timing.WORD : Timing.CUE,
        CaptionMarks.origin(shown));
  }

  private static List<RawCue> cues(List<Caption> captions, Pattern markup) {
    List<List<Said>> parts =
        captions.stream().map(c -> Said.byVoice(String.join("\n", c.text()), markup)).toList();
    boolean voices = parts.stream().flatMap(List::stream).anyMatch(said -> said.speaker() != null);
    Captions all = new Captions(markup, NamePrefixes.of(voices ? List.of() : texts(parts)));
    for (int i = 0; i < captions.size(); i++) {
      all.add(captions.get(i), parts.get(i));
    }
    return all.cues;
  }

  private static List<String> texts(List<List<Said>> parts) {
    return parts.stream().flatMap(List::stream).map(said -> said.text().strip()).toList();
  }

  private void add(Caption caption, List<Said> parts) {
    List<Said> said = new ArrayList<>();
    for (Said part : parts) {
      speaker = part.speaker() == null ? speaker : part.speaker();
      for (Said one : prefixes.split(part.text().strip())) {
        speaker = one.speaker() == null ? speaker : one.speaker();
        if (!one.text().isBlank()) {
          said.add(new Said(speaker, CueText.spaced(one.text())));
        }
      }
    }
    boolean alone = said.size() == 1 && prefixes.areNone() && parts.size() == 1;
    List<TimedWord> words = alone ? InlineTimes.of(caption, markup) : List.of();
    said.forEach(
        one ->
            cues.add(new RawCue(caption.start(), caption.end(), one.speaker(), one.text(), words)));
  }
}
