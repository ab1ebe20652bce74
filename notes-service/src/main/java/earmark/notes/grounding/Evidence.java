package earmark.notes.grounding;

import earmark.notes.language.Language;
import earmark.notes.reading.Reading;
import earmark.notes.reading.Sentence;
import earmark.notes.reading.Span;
import earmark.notes.reading.Word;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The quotes of a proposal and the places where they stand. Only grounding makes it. */
public final class Evidence {

  /** What stands within so many sentences, in the same turn or an adjacent one, is near. */
  static final int NEAR = 3;

  private final Reading reading;
  private final List<Span> places;
  private final List<ProvenQuote> quotes;

  Evidence(Reading reading, List<Span> places, List<ProvenQuote> quotes) {
    this.reading = reading;
    this.places = List.copyOf(places);
    this.quotes = List.copyOf(quotes);
  }

  /** The quotes in the writer's order. */
  public List<ProvenQuote> quotes() {
    return quotes;
  }

  /** The quotes, separated by single spaces. */
  public String text() {
    return quotes.stream().map(ProvenQuote::text).collect(Collectors.joining(" "));
  }

  /** Returns the language of the quotes. */
  Language language() {
    return reading.language();
  }

  List<Span> places() {
    return places;
  }

  /** The words of all places, those that are only marks left out. */
  List<Word> words() {
    return places.stream()
        .flatMap(place -> reading.words().subList(place.from(), place.to()).stream())
        .filter(word -> !word.plain().isEmpty())
        .toList();
  }

  /** The sentences in which the quotes stand, in order. */
  List<Sentence> sentences() {
    return reading.sentences().stream()
        .filter(sentence -> places.stream().anyMatch(sentence.words()::overlaps))
        .toList();
  }

  /** The sentences near the quotes, and those in which they stand. */
  List<Sentence> nearby() {
    List<Sentence> own = sentences();
    return reading.sentences().stream()
        .filter(sentence -> own.stream().anyMatch(quoted -> isNear(quoted, sentence)))
        .toList();
  }

  /** Whether two sentences are near each other. */
  static boolean isNear(Sentence a, Sentence b) {
    return Math.abs(a.index() - b.index()) <= NEAR && Math.abs(a.turn() - b.turn()) <= 1;
  }

  /** What the sentences of the quotes say outside the quotes. */
  String unquoted() {
    return sentences().stream()
        .flatMap(sentence -> words(sentence.words()))
        .filter(at -> places.stream().noneMatch(place -> at >= place.from() && at < place.to()))
        .map(at -> reading.words().get(at).text())
        .collect(Collectors.joining(" "));
  }

  /** Whether no quote crosses from one speaker to another. */
  boolean hasOneSpeakerEach() {
    return places.stream().allMatch(place -> speakers(List.of(place)) == 1);
  }

  /** Whether one speaker says all of it. */
  boolean hasOneSpeaker() {
    return speakers(places) == 1;
  }

  private long speakers(List<Span> spans) {
    return reading.turns().stream()
        .filter(turn -> spans.stream().anyMatch(turn.words()::overlaps))
        .map(turn -> turn.speaker() == null ? "" : turn.speaker())
        .distinct()
        .count();
  }

  private static Stream<Integer> words(Span span) {
    return IntStream.range(span.from(), span.to()).boxed();
  }
}
