package earmark.transcripts.captions;

import earmark.text.Interruption;
import earmark.transcripts.raw.SourceText;
import earmark.transcripts.raw.TranscriptRefused;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Splits the lines of a caption file into captions; numbers and identifiers are passed over. */
final class CaptionLines {

  private static final Pattern ARROW = Pattern.compile("\\A\\s*\\d[^a-zA-Z]*-->.*", Pattern.DOTALL);
  private static final Pattern COUNTER = Pattern.compile("\\A\\s*\\d+\\s*");

  private final List<String> lines;
  private final Pattern comment;
  private final boolean keepsTextAfterBlank;
  private final List<Caption> captions = new ArrayList<>();
  private @Nullable Caption current;
  private boolean inBlock;
  private boolean inComment;

  /**
   * @param comment what the first line of a block looks like that holds no caption
   * @param keepsTextAfterBlank whether text after an empty line still belongs to its caption
   */
  CaptionLines(SourceText source, Pattern comment, boolean keepsTextAfterBlank) {
    this.lines = source.lines();
    this.comment = comment;
    this.keepsTextAfterBlank = keepsTextAfterBlank;
  }

  /**
   * The captions from line {@code first} (0-based) on, in the file's order.
   *
   * @throws TranscriptRefused if a line of times is broken
   */
  List<Caption> from(int first) {
    for (int i = first; i < lines.size(); i++) {
      Interruption.check();
      read(i, lines.get(i));
    }
    return captions;
  }

  private void read(int index, String line) {
    if (keepsTextAfterBlank ? line.isBlank() : line.isEmpty()) {
      inBlock = false;
      inComment = false;
    } else if (!inComment && !begins(index, line)) {
      readText(index, line);
    }
  }

  private boolean begins(int index, String line) {
    Caption next = Caption.at(line);
    if (next != null) {
      captions.add(next);
      current = next;
      inBlock = true;
      return true;
    }
    if (ARROW.matcher(line).matches() || (!inBlock && line.contains("-->"))) {
      throw new TranscriptRefused(
          index + 1,
          "has broken times: \"" + line.strip() + "\"",
          "write them as 00:01:02.345 --> 00:01:05.678");
    }
    inComment = !inBlock && comment.matcher(line).matches();
    return inComment;
  }

  private void readText(int index, String line) {
    boolean counter = COUNTER.matcher(line).matches();
    boolean names = timesFollow(index) && (!inBlock || counter);
    boolean stray = !inBlock && (counter || !keepsTextAfterBlank);
    if (current != null && !names && !stray) {
      current.text().add(line);
    }
  }

  private boolean timesFollow(int index) {
    return index + 1 < lines.size() && Caption.at(lines.get(index + 1)) != null;
  }
}
