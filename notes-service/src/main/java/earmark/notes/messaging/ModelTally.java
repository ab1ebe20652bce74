package earmark.notes.messaging;

import earmark.contracts.WrittenBy;
import earmark.notes.model.LanguageModel;
import earmark.notes.model.ModelQuestion;
import earmark.notes.model.ModelReply;
import earmark.notes.model.TokenCount;
import java.time.Duration;

/** Counts what one episode asks of models. */
final class ModelTally {

  private int calls;
  private TokenCount tokens = TokenCount.NONE;
  private Duration took = Duration.ZERO;

  /** Returns the same model, counted. */
  LanguageModel counting(LanguageModel model) {
    return new LanguageModel() {
      @Override
      public String name() {
        return model.name();
      }

      @Override
      public int window() {
        return model.window();
      }

      @Override
      public ModelReply ask(ModelQuestion question) {
        ModelReply reply = model.ask(question);
        calls++;
        tokens = tokens.plus(reply.tokens());
        took = took.plus(reply.took());
        return reply;
      }
    };
  }

  /** Returns what was counted, for the notes. */
  WrittenBy.Model summary(String model) {
    return new WrittenBy.Model(
        model, calls, tokens.input(), tokens.cached(), tokens.output(), took.toMillis());
  }

  @Override
  public String toString() {
    return "%d calls, %d tokens in (%d cached), %d out, %d s"
        .formatted(calls, tokens.input(), tokens.cached(), tokens.output(), took.toSeconds());
  }
}
