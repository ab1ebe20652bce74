package earmark.ingest.transcript;

import earmark.contracts.Cue;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns captions into cues: markup goes, and who speaks is carried on until somebody else does. */
final class Captions {

  private final List<Cue> cues = new ArrayList<>();
  private @Nullable String speaker;

  private Captions() {}

  /**
   * @param markup what is no words, beside voice tags
   */
  static List<Cue> toCues(List<Caption> captions, Pattern markup) {
    List<List<Said>> parts =
        captions.stream().map(c -> Said.byVoice(String.join("\n", c.text()), markup)).toList();
    boolean voices = parts.stream().flatMap(List::stream).anyMatch(said -> said.speaker() != null);
    NamePrefixes prefixes = NamePrefixes.of(voices ? List.of() : texts(parts));
    Captions all = new Captions();
    for (int i = 0; i < captions.size(); i++) {
      all.add(captions.get(i), parts.get(i), prefixes);
    }
    return all.cues;
  }

  private static List<String> texts(List<List<Said>> parts) {
    return parts.stream().flatMap(List::stream).map(said -> said.text().strip()).toList();
  }

  private void add(Caption caption, List<Said> parts, NamePrefixes prefixes) {
    for (Said part : parts) {
      speaker = part.speaker() == null ? speaker : part.speaker();
      prefixes.split(part.text().strip()).forEach(said -> add(caption, said));
    }
  }

  private void add(Caption caption, Said said) {
    speaker = said.speaker() == null ? speaker : said.speaker();
    String words = Words.spaced(said.text());
    if (!words.isEmpty()) {
      cues.add(new Cue(caption.start(), caption.end(), speaker, words));
    }
  }
}
