package earmark.notes.writing.extractive;

import java.util.List;
import java.util.function.DoubleConsumer;

/** Finds out what sentences mean, so far as sentences that mean the same come close. */
public interface Embeddings {

  /**
   * The meanings of {@code sentences}, in their order.
   *
   * @param done is told the share that is done, 0 to 1
   */
  List<Meaning> of(List<String> sentences, DoubleConsumer done);
}
