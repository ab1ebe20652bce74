package earmark.notes.grounding;

import earmark.notes.cast.Cast;
import earmark.notes.reading.Reading;
import earmark.notes.reading.Span;
import earmark.notes.reading.Turn;
import earmark.notes.reading.Word;
import earmark.notes.writing.Claim;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds claimed words in a transcript, word by word. Case and marks may differ; words, their order
 * and their number may not.
 */
final class QuoteFinder {

  private final Reading reading;
  private final Cast cast;

  /** Places of the words that have letters or digits. */
  private final int[] places;

  private final String[] plain;
  private final Map<String, List<Integer>> starts = new HashMap<>();

  QuoteFinder(Reading reading, Cast cast) {
    this.reading = reading;
    this.cast = cast;
    List<Integer> spoken = new ArrayList<>();
    for (int i = 0; i < reading.words().size(); i++) {
      if (!reading.words().get(i).plain().isEmpty()) {
        spoken.add(i);
      }
    }
    this.places = spoken.stream().mapToInt(Integer::intValue).toArray();
    this.plain = spoken.stream().map(i -> reading.words().get(i).plain()).toArray(String[]::new);
    for (int i = 0; i < plain.length; i++) {
      starts.computeIfAbsent(plain[i], word -> new ArrayList<>()).add(i);
    }
  }

  /** Where the claimed words stand, nearest to where the writer says; null if nowhere. */
  @Nullable Span find(Claim claim) {
    List<String> wanted =
        Stream.of(claim.words().strip().split("\\s+"))
            .map(Word::plain)
            .filter(word -> !word.isEmpty())
            .toList();
    if (wanted.isEmpty()) {
      return null;
    }
    Span best = null;
    for (int at : starts.getOrDefault(wanted.getFirst(), List.of())) {
      if (matches(wanted, at)) {
        Span found = new Span(places[at], places[at + wanted.size() - 1] + 1);
        best = best == null || nearer(found, best, claim.near()) ? found : best;
      }
    }
    return best;
  }

  /** The quote that stands there. */
  ProvenQuote quote(Span span) {
    return new ProvenQuote(
        reading.text(span), reading.start(span), reading.end(span), speaker(span));
  }

  private boolean matches(List<String> wanted, int at) {
    if (at + wanted.size() > plain.length) {
      return false;
    }
    for (int i = 0; i < wanted.size(); i++) {
      if (!plain[at + i].equals(wanted.get(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean nearer(Span a, Span b, long near) {
    return near >= 0 && Math.abs(reading.start(a) - near) < Math.abs(reading.start(b) - near);
  }

  /** Who says all of it; null where that is not known, or where several speak. */
  private @Nullable String speaker(Span span) {
    List<@Nullable String> labels = new ArrayList<>();
    for (Turn turn : reading.turns()) {
      if (turn.words().overlaps(span)) {
        labels.add(turn.speaker());
      }
    }
    String first = labels.getFirst();
    return labels.stream().allMatch(label -> Objects.equals(label, first))
        ? cast.speaker(first)
        : null;
  }
}
