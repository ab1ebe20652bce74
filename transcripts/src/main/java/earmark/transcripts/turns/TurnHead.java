package earmark.transcripts.turns;

import earmark.contracts.Chapter;
import earmark.transcripts.raw.Clock;
import earmark.transcripts.raw.CueText;
import earmark.transcripts.raw.Head;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what stands above the first turn. */
public final class TurnHead {

  private static final Pattern CHAPTER =
      Pattern.compile(
          "\\A\\s*(?:[*+-]\\s+)?\\(?(%s)\\)?\\s*[–—-]\\s+(\\S.*)".formatted(Clock.TIME),
          Pattern.DOTALL);
  private static final Pattern TITLE = Pattern.compile("^\\s*#\\s+(\\S.*)");
  private static final Pattern WEB = Pattern.compile("https?://\\S+");
  private static final Pattern VIDEO =
      Pattern.compile("https?://(?:(?:www|m)\\.)?(?:youtube\\.com/watch\\?v=|youtu\\.be/)[\\w-]+");

  private TurnHead() {}

  /**
   * Returns the head of a text.
   *
   * @param above the lines between the front matter and the first turn, that of the turn included
   */
  public static Head of(FrontMatter matter, List<String> above) {
    String title = matter.text("title");
    String video = matter.text("youtube_url", "video_url");
    return new Head(
        title != null ? title : first(above, TITLE),
        matter.list("guest"),
        matter.text("description"),
        matter.seconds("duration_seconds"),
        video != null && WEB.matcher(video).matches() ? video : first(above, VIDEO),
        above.stream().flatMap(line -> Stream.ofNullable(chapter(line))).toList());
  }

  /** The first page of a video in {@code text}. */
  public static @Nullable String video(String text) {
    return first(List.of(text), VIDEO);
  }

  private static @Nullable String first(List<String> lines, Pattern pattern) {
    return lines.stream()
        .map(pattern::matcher)
        .filter(Matcher::find)
        .map(found -> Objects.requireNonNull(found.group(found.groupCount())).strip())
        .findFirst()
        .orElse(null);
  }

  private static @Nullable Chapter chapter(String line) {
    Matcher found = CHAPTER.matcher(line);
    if (!found.matches()) {
      return null;
    }
    long start = Clock.millis(found.group(1));
    return start == Clock.NONE ? null : new Chapter(start, CueText.spaced(found.group(2)));
  }
}
