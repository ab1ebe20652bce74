package earmark.notes.work;

import earmark.contracts.Stance;
import earmark.notes.reading.Word;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The works that an editor found in an episode, and how well others agree with them. */
final class ReferenceWorks {

  private static final Set<Stance> RECOMMENDING = Set.of(Stance.ENDORSED, Stance.OWN_WORK);
  private static final Set<String> FILLERS = Set.of("the", "a", "an", "of", "and");
  private static final int SHORTEST_PREFIX = 4;

  /**
   * A work that an editor found.
   *
   * @param doubtful whether it counts neither way
   */
  record Reference(
      String title, @Nullable String heardAs, Stance stance, boolean doubtful, String quote) {

    boolean isRecommended() {
      return RECOMMENDING.contains(stance);
    }

    boolean isNamed(String name) {
      return sameTitle(title, name) || (heardAs != null && sameTitle(heardAs, name));
    }
  }

  /** Counts of one episode: right ones, all printed, right ones with their stance, all wanted. */
  record Agreement(int right, int printed, int sameStance, int wanted) {

    Agreement plus(Agreement other) {
      return new Agreement(
          right + other.right,
          printed + other.printed,
          sameStance + other.sameStance,
          wanted + other.wanted);
    }

    double precision() {
      return printed == 0 ? Double.NaN : (double) right / printed;
    }

    double recall() {
      return wanted == 0 ? Double.NaN : (double) right / wanted;
    }

    double stance() {
      return right == 0 ? Double.NaN : (double) sameStance / right;
    }
  }

  /** A title that an editor wants, with every stance that is right for it. */
  private static final class Row {
    final String title;
    final Set<Stance> stances = new HashSet<>();
    boolean doubtful = true;
    boolean found;

    Row(String title) {
      this.title = title;
    }
  }

  private final List<Reference> all;

  ReferenceWorks(JsonNode works) {
    this.all =
        works
            .valueStream()
            .map(
                work ->
                    new Reference(
                        work.path("title").asString(),
                        work.path("heardAs").isString() ? work.path("heardAs").asString() : null,
                        Stance.valueOf(work.path("stance").asString()),
                        work.path("borderline").asBoolean(false),
                        work.path("quote").asString()))
            .toList();
  }

  List<Reference> all() {
    return all;
  }

  /** Compares what a page would print. A title that is printed twice is wrong once. */
  Agreement with(List<Mention> mentions) {
    List<Row> rows = rows();
    int right = 0;
    int printed = 0;
    int sameStance = 0;
    for (Mention mention : mentions) {
      String title = mention.work().title();
      if (!RECOMMENDING.contains(mention.stance())) {
        continue;
      }
      Row row = rows.stream().filter(one -> sameTitle(title, one.title)).findFirst().orElse(null);
      if (row == null || row.found) {
        printed += row == null && isDoubtful(title) ? 0 : 1;
        continue;
      }
      row.found = true;
      if (!row.doubtful) {
        printed++;
        right++;
        sameStance += row.stances.contains(mention.stance()) ? 1 : 0;
      }
    }
    int wanted = (int) rows.stream().filter(row -> !row.doubtful).count();
    return new Agreement(right, printed, sameStance, wanted);
  }

  private boolean isDoubtful(String title) {
    return all.stream()
        .filter(work -> sameTitle(title, work.title()))
        .findFirst()
        .map(Reference::doubtful)
        .orElse(false);
  }

  private List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (Reference work : all) {
      if (work.isRecommended()) {
        Row row =
            rows.stream()
                .filter(one -> sameTitle(one.title, work.title()))
                .findFirst()
                .orElse(null);
        if (row == null) {
          row = new Row(work.title());
          rows.add(row);
        }
        row.stances.add(work.stance());
        row.doubtful &= work.doubtful();
      }
    }
    return rows;
  }

  /** Whether two spellings mean one title: equal, begun alike, or one within the other. */
  static boolean sameTitle(String a, String b) {
    List<String> x = words(a);
    List<String> y = words(b);
    List<String> shorter = x.size() <= y.size() ? x : y;
    List<String> longer = x.size() <= y.size() ? y : x;
    if (shorter.isEmpty()) {
      return false;
    }
    boolean begins = shorter.equals(longer.subList(0, shorter.size()));
    return String.join("", x).equals(String.join("", y))
        || (begins && String.join("", shorter).length() >= SHORTEST_PREFIX)
        || (shorter.size() >= 2 && longer.containsAll(shorter));
  }

  private static List<String> words(String title) {
    return Stream.of(title.split("[\\s:,–—-]+"))
        .map(Word::plain)
        .filter(word -> !word.isEmpty() && !FILLERS.contains(word))
        .toList();
  }
}
