package earmark.notes.assembly;

import earmark.contracts.Chapter;
import earmark.contracts.Episode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The chapters of an episode: those that the publisher marks, else the timed lines of its notes.
 */
final class PublisherChapters {

  /** A list of fewer timed lines is no table of contents. */
  private static final int FEWEST = 3;

  /** A longer line, in characters, is prose. */
  private static final int LONGEST = 160;

  private static final String TIME =
      "(?:(?<hours>\\d{1,2}):)?(?<minutes>\\d{1,2}):(?<seconds>\\d{2})";

  /** "12:30 – Hiring", "(1:02:30) Hiring", "[12:30]: Hiring". */
  private static final Pattern TIME_FIRST =
      Pattern.compile(
          "^[^\\p{L}\\d(\\[]{0,3}[(\\[]?" + TIME + "[)\\]]?[\\s\\p{Pd}:|.•]++(?<title>.+)$");

  /** "Hiring (12:30)", "Hiring – 12:30". */
  private static final Pattern TIME_LAST =
      Pattern.compile(
          "^(?<title>\\P{L}*+\\p{L}.*?)(?<![\\s\\p{Pd}:|])[\\s\\p{Pd}:|]++[(\\[]?"
              + TIME
              + "[)\\]]?$");

  private static final Pattern MARKS =
      Pattern.compile("(?<![\\s\\p{Pd}:|•*])(?:^[\\s\\p{Pd}:|•*]+|[\\s\\p{Pd}:|•*]+$)");

  private PublisherChapters() {}

  /** Returns them in order; empty where the publisher gives none. */
  static List<Chapter> of(Episode episode) {
    List<Chapter> marked = episode.moments().chapters();
    return marked.isEmpty() ? listedIn(episode.about().description()) : marked;
  }

  /** Returns the timed lines of a description; empty where they are not in order. */
  static List<Chapter> listedIn(@Nullable String description) {
    List<Chapter> listed = new ArrayList<>();
    for (String line : description == null ? List.<String>of() : description.lines().toList()) {
      Chapter chapter = chapter(line.strip());
      if (chapter == null) {
        continue;
      }
      if (!listed.isEmpty() && chapter.start() <= listed.getLast().start()) {
        return List.of();
      }
      listed.add(chapter);
    }
    return listed.size() < FEWEST ? List.of() : List.copyOf(listed);
  }

  private static @Nullable Chapter chapter(String line) {
    if (line.length() > LONGEST) {
      return null;
    }
    Matcher first = TIME_FIRST.matcher(line);
    Matcher matcher = first.matches() ? first : TIME_LAST.matcher(line);
    if (!matcher.matches()) {
      return null;
    }
    String title = MARKS.matcher(matcher.group("title")).replaceAll("");
    return title.isEmpty() ? null : new Chapter(millis(matcher), title);
  }

  private static long millis(Matcher time) {
    String hours = time.group("hours");
    long minutes =
        (hours == null ? 0 : Long.parseLong(hours) * 60) + Long.parseLong(time.group("minutes"));
    return (minutes * 60 + Long.parseLong(time.group("seconds"))) * 1000;
  }
}
