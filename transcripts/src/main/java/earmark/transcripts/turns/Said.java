package earmark.transcripts.turns;

import earmark.transcripts.raw.CueText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A part of a caption that one person says.
 *
 * @param speaker null when the caption does not say who
 * @param text without markup; its lines are kept
 */
public record Said(@Nullable String speaker, String text) {

  private static final Pattern VOICE = Pattern.compile("<v(?:\\.[^\\s<>]*)?\\s([^<>]*)>");

  /** The parts of {@code marked} between the voice tags of WebVTT. */
  public static List<Said> byVoice(String marked, Pattern otherMarkup) {
    List<Said> parts = new ArrayList<>();
    String speaker = null;
    int from = 0;
    Matcher voice = VOICE.matcher(marked);
    while (voice.find()) {
      add(parts, speaker, marked.substring(from, voice.start()), otherMarkup);
      String name = CueText.spaced(CueText.unescaped(voice.group(1)));
      speaker = name.isEmpty() ? null : name;
      from = voice.end();
    }
    add(parts, speaker, marked.substring(from), otherMarkup);
    return parts;
  }

  private static void add(
      List<Said> parts, @Nullable String speaker, String marked, Pattern otherMarkup) {
    String text = CueText.unescaped(otherMarkup.matcher(marked).replaceAll(""));
    if (!text.isBlank()) {
      parts.add(new Said(speaker, text));
    }
  }
}
