package earmark.yardstick;

import earmark.contracts.Cue;
import earmark.contracts.Notes;
import earmark.contracts.Point;
import earmark.contracts.Quote;
import earmark.contracts.Recommendation;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is wrong with notes, as far as it shows without reference answers. Nothing here asks the
 * rules by which the notes were written, so that those cannot hide their own faults.
 *
 * @param unproven quotes whose words do not stand in the cues in this order
 * @param leaks quotes that have the language of advertising in them or close by
 * @param looseEnds reveals and takeaways that open with a word that something outside explains, or
 *     do not end
 * @param repeats pairs of reveals and takeaways that share more than half of their words
 */
record Faults(int unproven, int leaks, int looseEnds, int repeats) {

  private static final Pattern OPENS_OUTSIDE =
      Pattern.compile(
          "(?i)^(it|its|this|that|these|those|they|he|she|and|but|so|because|which|or)\\b");
  private static final Pattern ENDS = Pattern.compile("[.!?][\"”’')]*$");
  private static final Pattern BREAKS_OFF = Pattern.compile("(…|\\.{3}|—|–|--)[.!?]?[\"”’')]*$");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final double SAME = 0.5;

  private static final Pattern ADVERTISES =
      Pattern.compile(
          "brought to you by|sponsored by| (our|today s) sponsors? |(promo|discount|coupon) code"
              + "| percent off | free (trial|shipping) |money back|at checkout| com slash ");

  /** Characters on either side of a quote: about two sentences. */
  private static final int AROUND = 200;

  static Faults in(Notes notes, List<Cue> cues) {
    List<Point> points =
        Stream.concat(notes.reveals().stream(), notes.takeaways().stream()).toList();
    List<Quote> quotes =
        Stream.concat(
                Stream.concat(notes.gist().stream(), points.stream())
                    .flatMap(point -> point.proof().stream()),
                notes.recommendations().stream().map(Recommendation::quote))
            .toList();
    String said = plain(cues.stream().map(Cue::text).collect(Collectors.joining(" ")));
    return new Faults(
        count(quotes, quote -> !said.contains(plain(quote.text()))),
        count(quotes, quote -> isAmidAdvertising(plain(quote.text()), said)),
        count(points, point -> isLoose(point.text())),
        repeats(points));
  }

  private static <T> int count(List<T> all, Predicate<T> fault) {
    return (int) all.stream().filter(fault).count();
  }

  private static boolean isAmidAdvertising(String quote, String said) {
    int at = said.indexOf(quote);
    if (at < 0) {
      return false;
    }
    int from = Math.max(0, at - AROUND);
    int to = Math.min(said.length(), at + quote.length() + AROUND);
    return ADVERTISES.matcher(said.substring(from, to)).find();
  }

  private static boolean isLoose(String text) {
    return OPENS_OUTSIDE.matcher(text).find()
        || !ENDS.matcher(text).find()
        || BREAKS_OFF.matcher(text).find();
  }

  private static int repeats(List<Point> points) {
    int repeats = 0;
    for (int i = 0; i < points.size(); i++) {
      for (int j = i + 1; j < points.size(); j++) {
        repeats += alike(points.get(i).text(), points.get(j).text()) ? 1 : 0;
      }
    }
    return repeats;
  }

  private static boolean alike(String a, String b) {
    Set<String> x = Set.copyOf(List.of(plain(a).strip().split(" ")));
    Set<String> y = Set.copyOf(List.of(plain(b).strip().split(" ")));
    Set<String> both = new HashSet<>(x);
    both.retainAll(y);
    return both.size() > SAME * (x.size() + y.size() - both.size());
  }

  /** Words in small letters with a space before and after each. */
  private static String plain(String text) {
    String words = NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    return " " + words + " ";
  }
}
