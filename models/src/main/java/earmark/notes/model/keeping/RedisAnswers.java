package earmark.notes.model.keeping;

import io.lettuce.core.SetArgs;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Answers in Redis, which may forget them: the model is asked again then. */
final class RedisAnswers implements AnswerStore {

  private static final Logger log = LoggerFactory.getLogger(RedisAnswers.class);
  private static final String PREFIX = "earmark:model:answer:";
  private static final JsonMapper JSON = JsonMapper.shared();

  private final RedisKeeping redis;

  RedisAnswers(RedisKeeping redis) {
    this.redis = redis;
  }

  @Override
  public Optional<KeptAnswer> find(AnswerKey key) {
    String text = redis.call(commands -> commands.get(PREFIX + key.hash()));
    if (text == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(JSON.readValue(text, KeptAnswer.class));
    } catch (JacksonException e) {
      log.warn("The kept answer {} is damaged; the model is asked again", key.hash());
      return Optional.empty();
    }
  }

  @Override
  public void keep(AnswerKey key, KeptAnswer answer) {
    String text = JSON.writeValueAsString(answer);
    String _ =
        redis.call(
            commands ->
                commands.set(PREFIX + key.hash(), text, SetArgs.Builder.ex(RedisKeeping.KEPT)));
  }
}
