package earmark.notes.model;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A model that always gives the same reply, or fails. */
public final class SameReplyModel implements LanguageModel {

  public static final TokenCount TOKENS = new TokenCount(1000, 400, 100);

  private final List<ModelQuestion> questions = new ArrayList<>();
  private final ModelReply reply;
  private @Nullable ModelFailure failure;

  /** A model that replies so, at a cost of {@link #TOKENS}. */
  public SameReplyModel(String text) {
    this(new ModelReply(text, TOKENS, Duration.ofSeconds(2)));
  }

  /** A model that replies so. */
  public SameReplyModel(ModelReply reply) {
    this.reply = reply;
  }

  /** Fails from now on. */
  public SameReplyModel failing(ModelFailure with) {
    this.failure = with;
    return this;
  }

  /** What was asked, oldest first. */
  public List<ModelQuestion> questions() {
    return List.copyOf(questions);
  }

  @Override
  public String name() {
    return "openai:fake";
  }

  @Override
  public int window() {
    return 100_000;
  }

  @Override
  public ModelReply ask(ModelQuestion question) {
    questions.add(question);
    if (failure != null) {
      throw failure;
    }
    return reply;
  }
}
