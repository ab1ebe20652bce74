package earmark.notes.model.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import earmark.notes.model.ModelQuestion;
import earmark.notes.model.ModelQuestion.Purpose;
import earmark.notes.model.ReplySchema;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What every {@link AnswerStore} must do. */
abstract class AnswerStoreKit {

  private static final Instant AT = Instant.parse("2026-03-04T05:06:07Z");

  protected abstract AnswerStore store();

  /** Puts something under the key that no store would have written. */
  protected abstract void damage(AnswerKey key);

  @Test
  void an_answer_is_found_as_it_was_kept() {
    KeptAnswer answer = answer("{\"a\":\"é \\\" \\n 日本\"}");
    assertThat(store().find(key("one"))).isEmpty();

    store().keep(key("one"), answer);

    assertThat(store().find(key("one"))).contains(answer);
    assertThat(store().find(key("another"))).isEmpty();
  }

  @Test
  void the_newest_answer_counts() {
    store().keep(key("twice"), answer("{}"));
    store().keep(key("twice"), answer("{\"b\":1}"));

    assertThat(store().find(key("twice"))).contains(answer("{\"b\":1}"));
  }

  @Test
  void a_damaged_answer_is_none() {
    store().keep(key("damaged"), answer("{}"));
    damage(key("damaged"));

    assertThat(store().find(key("damaged"))).isEmpty();

    store().keep(key("damaged"), answer("{}"));
    assertThat(store().find(key("damaged"))).contains(answer("{}"));
  }

  static AnswerKey key(String material) {
    return AnswerKey.of("openai:m", question("e", "i", material, 100));
  }

  static ModelQuestion question(
      String episode, String instructions, String material, int mostTokens) {
    return new ModelQuestion(
        episode, Purpose.WRITE, instructions, material, new ReplySchema("s", "{}"), mostTokens);
  }

  private static KeptAnswer answer(String text) {
    return new KeptAnswer("openai:m", text, 12, 3, AT);
  }
}
