package earmark.contracts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote notes, from what, and when.
 *
 * @param writer the writer's name, such as {@code extractive}
 * @param version of the writer's rules; a page is worth writing again when it rises
 * @param transcriptSha256 see {@link Transcript#sha256}
 * @param assembledAt when
 * @param model what the writer asked of a language model; null where it asked none
 */
public record WrittenBy(
    String writer,
    String version,
    String transcriptSha256,
    Instant assembledAt,
    @Nullable Model model) {

  /** By a writer that asks no model. */
  public WrittenBy(String writer, String version, String transcriptSha256, Instant assembledAt) {
    this(writer, version, transcriptSha256, assembledAt, null);
  }

  /** The same, with what was asked of a model. */
  public WrittenBy by(Model asked) {
    return new WrittenBy(writer, version, transcriptSha256, assembledAt, asked);
  }

  /** The same, assembled at another time. */
  public WrittenBy at(Instant time) {
    return new WrittenBy(writer, version, transcriptSha256, time, model);
  }

  /**
   * What was asked of a language model for one page.
   *
   * @param name provider and name, such as {@code openai:gpt-5}
   * @param calls how many questions were asked
   * @param inputTokens tokens of the questions
   * @param cachedTokens how many of these the provider had cached
   * @param outputTokens tokens of the replies
   * @param millis how long the model took, in milliseconds
   */
  public record Model(
      String name,
      int calls,
      long inputTokens,
      long cachedTokens,
      long outputTokens,
      long millis) {}
}
