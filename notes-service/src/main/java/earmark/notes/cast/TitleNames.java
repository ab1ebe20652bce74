package earmark.notes.cast;

import earmark.notes.language.Language;
import earmark.notes.language.RuleList;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * People named in an episode's title, as publishers write them: {@code #7 – Name: Subject}, {@code
 * Subject | Name (Company)}, {@code Subject with Name}, {@code Subject (Name, Company)}.
 */
final class TitleNames {

  private static final Pattern AFTER =
      Pattern.compile("^\\s*(?:\\(([^)]+)\\)|[:–—,]\\s*([^|()]+)|,\\s*([^|()]+))");

  /** Ends with an abbreviation or a Roman number, which no surname is. */
  private static final Pattern ABBREVIATION = Pattern.compile("(?<!\\p{L})\\p{Lu}{2,4}$");

  private TitleNames() {}

  /** Names in the order of the title; may be empty. */
  static List<String> in(String title, Language language) {
    String unnumbered = language.rules(RuleList.EPISODE_NUMBER).replaceIn(title, "");
    List<String> names = new ArrayList<>();
    for (String piece :
        language.rules(RuleList.TITLE_BORDER).replaceIn(unnumbered, "|").split("\\|")) {
      if (PersonNames.looksLike(piece, language) && !ABBREVIATION.matcher(piece).find()) {
        names.add(piece);
      }
    }
    return names;
  }

  /** What the title says right after a name, such as a company or a post; null if nothing. */
  static @Nullable String after(String name, String title) {
    int at = title.indexOf(name);
    if (at < 0) {
      return null;
    }
    var matcher = AFTER.matcher(title.substring(at + name.length()));
    if (!matcher.find()) {
      return null;
    }
    for (int group = 1; group <= matcher.groupCount(); group++) {
      if (matcher.group(group) != null && !matcher.group(group).isBlank()) {
        return matcher.group(group).strip();
      }
    }
    return null;
  }
}
