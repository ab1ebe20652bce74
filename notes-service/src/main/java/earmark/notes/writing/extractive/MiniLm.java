package earmark.notes.writing.extractive;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.function.DoubleConsumer;

/**
 * Sentence embeddings by all-MiniLM-L6-v2, quantized, which its Maven artifact carries: 384
 * dimensions, no network. See Wang et al., MiniLM, 2020.
 */
public final class MiniLm implements Embeddings {

  private static final int BATCH = 64;

  /**
   * The model's own pool has a thread for each processor and leaves them idle between its steps;
   * see docs/measurements/0011.
   */
  private static final int THREADS = 4 * Runtime.getRuntime().availableProcessors();

  private final AllMiniLmL6V2QuantizedEmbeddingModel model =
      new AllMiniLmL6V2QuantizedEmbeddingModel(
          Executors.newFixedThreadPool(
              THREADS, Thread.ofPlatform().daemon().name("embeddings-", 0).factory()));

  @Override
  public List<Meaning> of(List<String> sentences, DoubleConsumer done) {
    List<Meaning> meanings = new ArrayList<>(sentences.size());
    for (int from = 0; from < sentences.size(); from += BATCH) {
      int to = Math.min(sentences.size(), from + BATCH);
      List<TextSegment> batch =
          sentences.subList(from, to).stream().map(TextSegment::from).toList();
      for (Embedding embedding : model.embedAll(batch).content()) {
        meanings.add(Meaning.of(embedding.vector()));
      }
      done.accept((double) to / sentences.size());
    }
    return meanings;
  }
}
