package earmark.notes.yardstick;

import earmark.contracts.Cue;
import earmark.contracts.EpisodeTranscribed;
import earmark.contracts.Notes;
import earmark.contracts.Point;
import earmark.contracts.Quote;
import earmark.contracts.Recommendation;
import earmark.notes.sponsor.SponsorSpan;
import earmark.notes.sponsor.SponsorSpans;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is wrong with notes, so far as it can be told without reference answers. Nothing here asks
 * the rules by which the notes were written, so that those cannot hide their own faults.
 *
 * @param unproven quotes whose words do not stand in the cues in this order
 * @param leaks quotes with a time that begin within a stretch that is paid, self-promotion or
 *     housekeeping
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

  static Faults in(Notes notes, EpisodeTranscribed event, SponsorSpans sponsors) {
    List<Point> points =
        Stream.concat(notes.reveals().stream(), notes.takeaways().stream()).toList();
    List<Quote> quotes =
        Stream.concat(
                Stream.concat(notes.gist().stream(), points.stream())
                    .flatMap(point -> point.proof().stream()),
                notes.recommendations().stream().map(Recommendation::quote))
            .toList();
    String said =
        plain(event.transcript().cues().stream().map(Cue::text).collect(Collectors.joining(" ")));
    return new Faults(
        count(quotes, quote -> !said.contains(plain(quote.text()))),
        count(quotes, quote -> sponsors.all().stream().anyMatch(span -> begins(quote, span))),
        count(points, point -> isLoose(point.text())),
        repeats(points));
  }

  private static <T> int count(List<T> all, Predicate<T> fault) {
    return (int) all.stream().filter(fault).count();
  }

  private static boolean begins(Quote quote, SponsorSpan span) {
    Long start = quote.start();
    return start != null && start >= span.start() && start < span.end();
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
