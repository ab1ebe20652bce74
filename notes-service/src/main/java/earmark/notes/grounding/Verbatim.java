package earmark.notes.grounding;

import earmark.contracts.Notes;
import earmark.notes.reading.Sentence;
import earmark.notes.reading.Span;
import earmark.notes.reading.Word;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The text is what one person says in whole sentences close to each other: every word, in order.
 * Only words that claim nothing may be missing: hesitations, repetitions, openings and asides.
 */
public final class Verbatim implements Support {

  @Override
  public Verdict verdict(Statement statement) {
    Evidence evidence = statement.evidence();
    boolean same =
        evidence.hasOneSpeaker()
            && areWholeSentences(evidence)
            && isOneStretch(evidence)
            && hasSameWords(statement.text(), evidence);
    return same ? Verdict.CARRIED : Verdict.NOT_CARRIED;
  }

  @Override
  public Notes.Source source() {
    return Notes.Source.TRANSCRIPT;
  }

  /** Whether a text has the words of its quotes, which need not be whole sentences. */
  static boolean hasSameWords(String text, Evidence evidence) {
    List<String> said = evidence.words().stream().map(Word::text).toList();
    List<String> wanted =
        Stream.of(text.strip().split("\\s+"))
            .filter(word -> !FillerWords.plain(word).isEmpty())
            .toList();
    return !wanted.isEmpty()
        && asksAlike(wanted, said)
        && reads(wanted, said, new FillerWords(said, evidence.language()));
  }

  private static boolean areWholeSentences(Evidence evidence) {
    return evidence.unquoted().isEmpty()
        || Stream.of(evidence.unquoted().split(" "))
            .allMatch(word -> FillerWords.plain(word).isEmpty());
  }

  /** In the order of the transcript, and each sentence near the one before. */
  private static boolean isOneStretch(Evidence evidence) {
    List<Span> places = evidence.places();
    List<Sentence> sentences = evidence.sentences();
    return IntStream.range(1, places.size())
            .allMatch(i -> places.get(i - 1).to() <= places.get(i).from())
        && IntStream.range(1, sentences.size())
            .allMatch(
                i -> sentences.get(i).index() - sentences.get(i - 1).index() <= Evidence.NEAR);
  }

  /** A question is not an answer. */
  private static boolean asksAlike(List<String> text, List<String> said) {
    return said.stream().anyMatch(Verbatim::asks) || text.stream().noneMatch(Verbatim::asks);
  }

  /** Whether {@code said} reads {@code text} when words that claim nothing are passed over. */
  private static boolean reads(List<String> text, List<String> said, FillerWords fillers) {
    BitSet[] reached = new BitSet[said.size() + 2];
    for (int i = 0; i < reached.length; i++) {
      reached[i] = new BitSet();
    }
    reached[0].set(0);
    for (int at = 0; at < said.size(); at++) {
      for (int i = reached[at].nextSetBit(0); i >= 0; i = reached[at].nextSetBit(i + 1)) {
        if (i < text.size() && isSame(text.get(i), said.get(at))) {
          reached[at + 1].set(i + 1);
        }
      }
      if (fillers.claimsNothing(at)) {
        reached[at + 1].or(reached[at]);
      }
      if (fillers.beginAside(at)) {
        reached[at + 2].or(reached[at]);
      }
    }
    return reached[said.size()].get(text.size());
  }

  private static boolean isSame(String word, String said) {
    return FillerWords.plain(word).equals(FillerWords.plain(said)) && (asks(word) || !asks(said));
  }

  private static boolean asks(String word) {
    return word.contains("?");
  }
}
