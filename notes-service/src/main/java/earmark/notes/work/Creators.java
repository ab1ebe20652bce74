package earmark.notes.work;

import earmark.contracts.Episode;
import earmark.contracts.Work;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Spells the makers of works as the episode's metadata does, where a transcript misheard them. */
final class Creators {

  /** Of two words of a name, so many letters may differ. */
  private static final int LETTERS = 2;

  private static final Pattern NAME =
      Pattern.compile("\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*)+");

  private final List<String> names;
  private final LevenshteinDistance distance = new LevenshteinDistance(LETTERS);

  private Creators(List<String> names) {
    this.names = names;
  }

  static Creators namedIn(Episode episode) {
    String description = Optional.ofNullable(episode.description()).orElse("");
    return new Creators(
        NAME.matcher(description)
            .results()
            .map(MatchResult::group)
            .map(name -> name.replaceFirst("[.’']+$", ""))
            .toList());
  }

  /** The work with the name of its maker as it was said, or as the metadata spells it. */
  Work named(String title, String said, Work.Kind kind) {
    return names.stream()
        .filter(name -> isSpelled(name, said))
        .findFirst()
        .map(name -> new Work(title, name, Work.CreatorSource.METADATA, kind, null))
        .orElseGet(() -> new Work(title, said, Work.CreatorSource.SAID, kind, null));
  }

  /** Word for word alike, but not the same. */
  private boolean isSpelled(String name, String said) {
    String[] a = name.toLowerCase(Locale.ROOT).split(" ");
    String[] b = said.toLowerCase(Locale.ROOT).split(" ");
    if (a.length != b.length || name.equals(said)) {
      return false;
    }
    int differ = 0;
    for (int i = 0; i < a.length; i++) {
      int letters = distance.apply(a[i], b[i]);
      if (letters < 0 || a[i].charAt(0) != b[i].charAt(0)) {
        return false;
      }
      differ += letters;
    }
    return differ <= LETTERS;
  }
}
