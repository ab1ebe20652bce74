package earmark.notes.prompting;

import earmark.contracts.EventJson;
import earmark.notes.model.LanguageModel;
import earmark.notes.model.ModelFailure;
import earmark.notes.model.ModelQuestion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/** Asks a model for one episode, and reads its replies. */
public final class Asking {

  private static final Logger log = LoggerFactory.getLogger(Asking.class);

  /** The largest reply, in tokens: some thirty items with their quotes. */
  private static final int MOST_TOKENS = 16_000;

  /** No more than this share of a window is for the reply. */
  private static final int SHARE = 4;

  private static final String AGAIN =
      "\n\nAn earlier reply was no JSON of the demanded form. Reply with the JSON object alone.";

  private final LanguageModel model;
  private final String episode;

  /**
   * @param episode id of the episode that is written up
   */
  public Asking(LanguageModel model, String episode) {
    this.model = model;
    this.episode = episode;
  }

  /**
   * Returns how many tokens of material fit into one question.
   *
   * @param head what stands above the material in each question
   */
  public long room(Prompt prompt, String head) {
    long fixed =
        Tokens.of(prompt.instructions()) + Tokens.of(prompt.schema().json()) + Tokens.of(head);
    return Math.max(model.window() - fixed - mostTokens(), model.window() / SHARE);
  }

  private int mostTokens() {
    return Math.min(MOST_TOKENS, model.window() / SHARE);
  }

  /**
   * Asks a question, once more if the reply does not have the form that the prompt demands.
   *
   * @throws ModelFailure if there is no usable reply
   */
  public <T> T ask(Prompt prompt, String material, Class<T> form) {
    try {
      return read(prompt, material, form);
    } catch (JacksonException e) {
      log.info("{} sent a malformed reply and is asked once more", model.name());
      try {
        return read(prompt, material + AGAIN, form);
      } catch (JacksonException again) {
        throw new ModelFailure(
            "%s replied twice in a form that cannot be read. Choose a model that follows JSON schemas."
                .formatted(model.name()),
            new ModelFailure.Remedy.LeaveEpisode(),
            again);
      }
    }
  }

  private <T> T read(Prompt prompt, String material, Class<T> form) {
    String reply =
        model
            .ask(
                new ModelQuestion(
                    episode,
                    prompt.purpose(),
                    prompt.instructions(),
                    material,
                    prompt.schema(),
                    mostTokens()))
            .text();
    return EventJson.mapper().readValue(json(reply), form);
  }

  /** Some models wrap their JSON in a fence of Markdown. */
  private static String json(String reply) {
    int from = reply.indexOf('{');
    int to = reply.lastIndexOf('}');
    return from < 0 || to < from ? reply : reply.substring(from, to + 1);
  }
}
