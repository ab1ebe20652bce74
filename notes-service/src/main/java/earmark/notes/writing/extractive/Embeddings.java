package earmark.notes.writing.extractive;

import java.util.List;
import java.util.function.DoubleConsumer;

/** Sentence embeddings: similar meanings get nearby vectors. */
public interface Embeddings {

  /**
   * The meanings of {@code sentences}, in their order.
   *
   * @param done receives the share that is done, 0 to 1
   */
  List<Meaning> of(List<String> sentences, DoubleConsumer done);
}
