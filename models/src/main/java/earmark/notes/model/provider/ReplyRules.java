package earmark.notes.model.provider;

import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.FinishReason;
import earmark.notes.model.ModelFailure;
import earmark.notes.model.ModelFailure.Remedy.LeaveEpisode;
import earmark.notes.model.ModelQuestion;
import earmark.notes.model.TokenCount;
import org.jspecify.annotations.Nullable;

/** Refuses a reply that is not the whole reply to the whole question. */
final class ReplyRules {

  /** A question of this share of its fewest tokens was cut, not counted otherwise. */
  private static final double CUT = 0.9;

  private final ModelAccess access;

  ReplyRules(ModelAccess access) {
    this.access = access;
  }

  /**
   * The text of a complete reply.
   *
   * @throws ModelFailure if it ended early, is empty, or answers only a part of the question
   */
  String complete(ChatResponse response, ModelQuestion question, TokenCount tokens) {
    requireEnd(response.finishReason(), question);
    long fewest = FewestTokens.in(question);
    if (tokens.input() > 0 && tokens.input() < fewest * CUT) {
      throw failure(
          "has read %d tokens of a question of at least %d: the server cuts it; set its limit, and EARMARK_MODEL_WINDOW, to what the model can hold"
              .formatted(tokens.input(), fewest));
    }
    String text = response.aiMessage().text();
    if (text == null || text.isBlank()) {
      throw failure("gives an empty reply");
    }
    return text.strip();
  }

  private void requireEnd(@Nullable FinishReason reason, ModelQuestion question) {
    // Some servers give no reason at all.
    if (reason == null || reason == FinishReason.STOP) {
      return;
    }
    throw switch (reason) {
      case LENGTH ->
          failure("has not finished its reply within %d tokens".formatted(question.mostTokens()));
      case CONTENT_FILTER -> failure("refuses the content of the question");
      default -> failure("refuses the question or has no room for the reply");
    };
  }

  private ModelFailure failure(String what) {
    return new ModelFailure("%s %s.".formatted(access.choice(), what), new LeaveEpisode());
  }
}
