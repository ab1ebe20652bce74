package earmark.notes.grounding;

import earmark.notes.cast.Cast;
import earmark.notes.language.RuleList;
import earmark.notes.language.Rules;
import earmark.notes.reading.Reading;
import earmark.notes.reading.Sentence;
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
 * and their number may not, but where whole sentences are quoted: there an alignment is enough that
 * changes no number and no negation.
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

  /**
   * Where the claimed words stand, or the sentences in which they stand, nearest to where the
   * writer says; null if nowhere.
   */
  @Nullable Span find(Claim claim) {
    List<String> wanted =
        Stream.of(claim.words().strip().split("\\s+"))
            .map(Word::plain)
            .filter(word -> !word.isEmpty())
            .toList();
    if (wanted.isEmpty()) {
      return null;
    }
    Span words = exact(wanted, claim.near());
    if (claim.extent() == Claim.Extent.WORDS) {
      return words;
    }
    Span found = words == null ? aligned(wanted, claim) : words;
    return found == null ? null : sentences(found);
  }

  private @Nullable Span exact(List<String> wanted, long near) {
    Span best = null;
    for (int at : starts.getOrDefault(wanted.getFirst(), List.of())) {
      if (matches(wanted, at)) {
        Span found = new Span(places[at], places[at + wanted.size() - 1] + 1);
        best = best == null || nearer(found, best, near) ? found : best;
      }
    }
    return best;
  }

  /** Where the words stand with few differences, none of them a number or a negation. */
  private @Nullable Span aligned(List<String> wanted, Claim claim) {
    QuoteAlignment.AlignedWords found = QuoteAlignment.of(wanted, plain, startNear(claim.near()));
    if (found == null) {
      return null;
    }
    Span span = new Span(places[found.from()], places[found.to() - 1] + 1);
    String said = reading.text(span);
    Numbers numbers = new Numbers(reading.language());
    Rules negation = reading.language().rules(RuleList.NEGATION);
    return numbers.in(said).equals(numbers.in(claim.words()))
            && negation.areIn(said) == negation.areIn(claim.words())
        ? span
        : null;
  }

  /** The number of the first word at or after a time. */
  private int startNear(long near) {
    int at = 0;
    while (at < places.length - 1 && reading.words().get(places[at]).start() < near) {
      at++;
    }
    return at;
  }

  private Span sentences(Span words) {
    return reading.sentences().stream()
        .map(Sentence::words)
        .filter(words::overlaps)
        .reduce(Span::cover)
        .orElse(words);
  }

  /** Adds sentences to places: those that are next to each other in one turn become one place. */
  List<Span> joined(List<Span> places, Span sentences) {
    List<Span> all = new ArrayList<>();
    Span whole = sentences;
    for (Span place : places) {
      if (place.from() <= whole.to() && whole.from() <= place.to() && isOneTurn(place, whole)) {
        whole = whole.cover(place);
      } else {
        all.add(place);
      }
    }
    all.add(whole);
    return all;
  }

  private boolean isOneTurn(Span a, Span b) {
    return reading.turns().stream()
        .map(Turn::words)
        .anyMatch(turn -> turn.overlaps(a) && turn.overlaps(b));
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
