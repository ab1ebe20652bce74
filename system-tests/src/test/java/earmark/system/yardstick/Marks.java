package earmark.system.yardstick;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * The notes of one episode beside its answers.
 *
 * @param points how many reveals and takeaways
 * @param onTarget share of them that tell some moment
 * @param must share of the moments of weight 3 that are told
 * @param precision share of the listed works that are answers
 * @param recall share of the answers' works that are listed
 * @param stance share of the works rightly listed that have the right stance
 * @param kind share of the works rightly listed that have the right kind
 * @param leaks quotes with words of a sponsor read
 * @param guestRight whether the guest stands there as the metadata spells the name
 */
record Marks(
    int points,
    double onTarget,
    double must,
    double precision,
    double recall,
    double stance,
    double kind,
    int leaks,
    boolean guestRight) {

  /** Two texts tell the same when they share so many words in a row. */
  private static final int WORDS_SHARED = 5;

  private static final int WORTHIEST = 3;

  static Marks of(JsonNode notes, ExpectedNotes answers) {
    List<String> points = Stream.of("reveals", "takeaways").flatMap(s -> quotes(notes, s)).toList();
    List<ExpectedNotes.ExpectedMoment> musts =
        answers.moments().stream().filter(moment -> moment.weight() == WORTHIEST).toList();
    List<JsonNode> listed = notes.path("recommendations").valueStream().toList();
    List<JsonNode> right =
        listed.stream().filter(work -> answer(work, answers).isPresent()).toList();
    return new Marks(
        points.size(),
        share(points, point -> answers.moments().stream().anyMatch(m -> same(point, m.words()))),
        share(musts, moment -> points.stream().anyMatch(point -> same(point, moment.words()))),
        share(listed, right::contains),
        share(
            answers.works(),
            work -> listed.stream().anyMatch(each -> isTitled(each, work.title()))),
        share(right, work -> has(work, "stance", answer(work, answers).orElseThrow().stance())),
        share(
            right,
            work -> has(work.path("work"), "kind", answer(work, answers).orElseThrow().kind())),
        (int) quotes(notes).filter(quote -> isPaid(quote, answers)).count(),
        notes.path("guests").path(0).path("name").asString("").equals(answers.guest()));
  }

  /** The mean of each; leaks are added up, and every guest must be right. */
  static Marks mean(Collection<Marks> all) {
    return new Marks(
        all.stream().mapToInt(Marks::points).sum() / all.size(),
        all.stream().mapToDouble(Marks::onTarget).average().orElseThrow(),
        all.stream().mapToDouble(Marks::must).average().orElseThrow(),
        all.stream().mapToDouble(Marks::precision).average().orElseThrow(),
        all.stream().mapToDouble(Marks::recall).average().orElseThrow(),
        all.stream().mapToDouble(Marks::stance).average().orElseThrow(),
        all.stream().mapToDouble(Marks::kind).average().orElseThrow(),
        all.stream().mapToInt(Marks::leaks).sum(),
        all.stream().allMatch(Marks::guestRight));
  }

  String row(String title) {
    return String.format(
        Locale.ROOT,
        "| %s | %d | %.3f | %.3f | %.3f | %.3f | %.3f | %.3f | %d | %s |",
        title,
        points,
        onTarget,
        must,
        precision,
        recall,
        stance,
        kind,
        leaks,
        guestRight ? "right" : "wrong");
  }

  private static Stream<String> quotes(JsonNode notes) {
    return Stream.concat(
        Stream.of("gist", "reveals", "takeaways").flatMap(section -> quotes(notes, section)),
        notes
            .path("recommendations")
            .valueStream()
            .map(work -> work.path("quote").path("text").asString()));
  }

  /** The words that prove each point of a section, those of one point together. */
  private static Stream<String> quotes(JsonNode notes, String section) {
    return notes
        .path(section)
        .valueStream()
        .map(
            point ->
                String.join(
                    " ",
                    point
                        .path("proof")
                        .valueStream()
                        .map(quote -> quote.path("text").asString())
                        .toList()));
  }

  private static boolean isPaid(String quote, ExpectedNotes answers) {
    return answers.paid().stream().anyMatch(paid -> plain(quote).contains(plain(paid)));
  }

  private static Optional<ExpectedNotes.ExpectedWork> answer(
      JsonNode listed, ExpectedNotes answers) {
    return answers.works().stream().filter(work -> isTitled(listed, work.title())).findFirst();
  }

  /** The part before a colon or comma is enough: long titles are said short. */
  private static boolean isTitled(JsonNode listed, String title) {
    String is = plain(listed.path("work").path("title").asString());
    String wanted = plain(title);
    return is.equals(wanted) || is.startsWith(wanted + " ") || wanted.startsWith(is + " ");
  }

  private static boolean has(JsonNode node, String field, String value) {
    return node.path(field).asString("").equals(value);
  }

  private static boolean same(String a, String b) {
    Set<String> runs = new HashSet<>(runs(a));
    return runs(b).stream().anyMatch(runs::contains);
  }

  private static List<String> runs(String text) {
    List<String> words = List.of(plain(text).split(" "));
    return IntStream.rangeClosed(0, words.size() - WORDS_SHARED)
        .mapToObj(i -> String.join(" ", words.subList(i, i + WORDS_SHARED)))
        .toList();
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT)
        .replaceAll("[’']", "")
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }

  private static <T> double share(List<T> all, Predicate<T> those) {
    return all.isEmpty() ? 0 : (double) all.stream().filter(those).count() / all.size();
  }
}
