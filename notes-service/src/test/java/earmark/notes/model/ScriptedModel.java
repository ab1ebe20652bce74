package earmark.notes.model;

import earmark.notes.model.ModelQuestion.Purpose;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Replies as a test says, and keeps what it was asked. */
public final class ScriptedModel implements LanguageModel {

  private final int window;
  private final Map<Purpose, Function<ModelQuestion, String>> replies =
      new EnumMap<>(Purpose.class);
  private final List<ModelQuestion> asked = new ArrayList<>();

  /**
   * @param window see {@link LanguageModel#window}
   */
  public ScriptedModel(int window) {
    this.window = window;
  }

  /** With room for any episode. */
  public ScriptedModel() {
    this(200_000);
  }

  public ScriptedModel replying(Purpose purpose, Function<ModelQuestion, String> reply) {
    replies.put(purpose, reply);
    return this;
  }

  public ScriptedModel replying(Purpose purpose, String reply) {
    return replying(purpose, question -> reply);
  }

  public ScriptedModel failing(Purpose purpose, ModelFailure.Remedy remedy) {
    return replying(
        purpose,
        question -> {
          throw new ModelFailure("The model is asleep. Wake it.", remedy);
        });
  }

  public List<ModelQuestion> asked() {
    return asked;
  }

  @Override
  public String name() {
    return "test:scripted";
  }

  @Override
  public int window() {
    return window;
  }

  @Override
  public ModelReply ask(ModelQuestion question) {
    asked.add(question);
    Function<ModelQuestion, String> reply = replies.get(question.purpose());
    if (reply == null) {
      throw new AssertionError("No reply is scripted for " + question.purpose());
    }
    return new ModelReply(reply.apply(question), new TokenCount(100, 10, 20), Duration.ofMillis(5));
  }
}
