package earmark.notes.model.keeping;

import earmark.notes.model.LanguageModel;
import earmark.notes.model.ModelQuestion;
import earmark.notes.model.ModelReply;
import earmark.notes.model.TokenCount;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A model whose replies are kept: a question that was answered before costs nothing and reaches no
 * server. A store that fails costs money, but no reply.
 */
public final class KeptModel implements LanguageModel {

  private static final Logger log = LoggerFactory.getLogger(KeptModel.class);

  private final LanguageModel model;
  private final AnswerStore answers;
  private final Clock clock;

  public KeptModel(LanguageModel model, AnswerStore answers, Clock clock) {
    this.model = model;
    this.answers = answers;
    this.clock = clock;
  }

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
    AnswerKey key = AnswerKey.of(name(), question);
    return find(key)
        .map(kept -> new ModelReply(kept.text(), TokenCount.NONE, Duration.ZERO))
        .orElseGet(() -> ask(key, question));
  }

  private ModelReply ask(AnswerKey key, ModelQuestion question) {
    ModelReply reply = model.ask(question);
    if (isJson(reply.text())) {
      keep(key, reply);
    }
    return reply;
  }

  private Optional<KeptAnswer> find(AnswerKey key) {
    try {
      return answers.find(key);
    } catch (KeepingFailed e) {
      log.warn("A kept reply cannot be looked up, so the model is asked: {}", e.getMessage());
      return Optional.empty();
    }
  }

  private void keep(AnswerKey key, ModelReply reply) {
    TokenCount tokens = reply.tokens();
    try {
      answers.keep(
          key,
          new KeptAnswer(name(), reply.text(), tokens.input(), tokens.output(), clock.instant()));
    } catch (KeepingFailed e) {
      log.warn("A reply is not kept and would be paid for again: {}", e.getMessage());
    }
  }

  /** What is no JSON is no reply, and may be one when it is asked for again. */
  private static boolean isJson(String text) {
    try {
      return JsonMapper.shared().readTree(text).isContainer();
    } catch (JacksonException e) {
      return false;
    }
  }
}
