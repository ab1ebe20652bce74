package earmark.transcripts.structured;

import earmark.text.Interruption;
import earmark.transcripts.raw.Clock;
import earmark.transcripts.raw.CueText;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** Lays an HTML transcript out in lines: {@code Name (00:01:02):}, and what is said below. */
final class HtmlLines implements NodeFilter {

  private static final Pattern SPEAKER =
      Pattern.compile("(?i)(?:^|[\\s_-])(?:speaker|speaker-?name|name|author)(?:$|[\\s_-])");
  private static final Pattern TIMESTAMP =
      Pattern.compile("(?i)(?:^|[\\s_-])(?:timestamp|timecode|time)(?:$|[\\s_-])");
  private static final Pattern TIME =
      Pattern.compile("\\A[\\[(]?\\s*(%s)\\s*[\\])]?".formatted(Clock.TIME));
  private static final int LONGEST_MARK = 80;

  private final StringBuilder lines = new StringBuilder();
  private final StringBuilder line = new StringBuilder();
  private @Nullable String speaker;
  private @Nullable String time;

  private HtmlLines() {}

  static String of(Element container) {
    HtmlLines all = new HtmlLines();
    container.filter(all);
    all.endLine();
    return all.lines.toString();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    Interruption.check();
    if (node instanceof TextNode text) {
      line.append(text.getWholeText());
    } else if (node instanceof Element element) {
      return begin(element);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && element.isBlock()) {
      endLine();
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult begin(Element element) {
    if (PageParts.areHidden(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (element.isBlock() || element.normalName().equals("br")) {
      endLine();
    }
    if (isTime(element)) {
      endLine();
      time = clock(CueText.spaced(element.text()));
      return FilterResult.SKIP_ENTIRELY;
    }
    if (isSpeaker(element)) {
      endLine();
      speaker = name(CueText.spaced(element.text()));
      return FilterResult.SKIP_ENTIRELY;
    }
    return FilterResult.CONTINUE;
  }

  private static String name(String text) {
    return text.endsWith(":") ? text.substring(0, text.length() - 1).stripTrailing() : text;
  }

  private static boolean isTime(Element element) {
    return (element.normalName().equals("time") || TIMESTAMP.matcher(element.className()).find())
        && isShort(element)
        && clock(CueText.spaced(element.text())) != null;
  }

  private static boolean isSpeaker(Element element) {
    return (element.normalName().equals("cite") || SPEAKER.matcher(element.className()).find())
        && isShort(element)
        && !element.text().isBlank();
  }

  /** Without building the text of large or deep elements again and again. */
  private static boolean isShort(Element element) {
    return element.childrenSize() < 4
        && element.children().stream().allMatch(child -> child.childrenSize() == 0)
        && element.text().length() <= LONGEST_MARK;
  }

  private static @Nullable String clock(String text) {
    var matcher = TIME.matcher(text);
    return matcher.matches() ? matcher.group(1) : null;
  }

  private void endLine() {
    String text = CueText.spaced(line.toString());
    line.setLength(0);
    if (text.isEmpty()) {
      return;
    }
    if (time != null) {
      lines.append(speaker == null ? "" : speaker + " ").append("(" + time + "):\n");
    } else if (speaker != null) {
      lines.append(speaker).append(":\n");
    }
    speaker = null;
    time = null;
    lines.append(text).append("\n\n");
  }
}
