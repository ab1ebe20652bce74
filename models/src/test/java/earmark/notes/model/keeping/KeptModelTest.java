package earmark.notes.model.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import earmark.notes.model.LanguageModel;
import earmark.notes.model.ModelQuestion;
import earmark.notes.model.ModelReply;
import earmark.notes.model.SameReplyModel;
import earmark.notes.model.TokenCount;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptModelTest {

  private static final ModelQuestion QUESTION = AnswerStoreKit.question("e", "i", "m", 100);

  @TempDir private Path folder;

  @Test
  void a_question_that_was_answered_costs_nothing() {
    SameReplyModel asked = new SameReplyModel("{\"a\":1}");
    ModelReply first = kept(asked).ask(QUESTION);
    ModelReply again = kept(asked).ask(QUESTION);

    assertThat(again.text()).isEqualTo(first.text()).isEqualTo("{\"a\":1}");
    assertThat(first.tokens()).isEqualTo(SameReplyModel.TOKENS);
    assertThat(again.tokens()).isEqualTo(TokenCount.NONE);
    assertThat(again.took()).isZero();
    assertThat(asked.questions()).hasSize(1);
  }

  @Test
  void the_same_question_for_another_episode_is_the_same_question() {
    SameReplyModel asked = new SameReplyModel("{}");
    kept(asked).ask(QUESTION);
    kept(asked).ask(AnswerStoreKit.question("another", "i", "m", 100));

    assertThat(asked.questions()).hasSize(1);
  }

  @Test
  void whatever_the_reply_depends_on_makes_another_question() {
    List<AnswerKey> keys =
        Stream.of(
                AnswerKey.of("openai:a", QUESTION),
                AnswerKey.of("openai:b", QUESTION),
                AnswerKey.of("openai:a", AnswerStoreKit.question("e", "j", "m", 100)),
                AnswerKey.of("openai:a", AnswerStoreKit.question("e", "i", "n", 100)),
                AnswerKey.of("openai:a", AnswerStoreKit.question("e", "im", "", 100)),
                AnswerKey.of("openai:a", AnswerStoreKit.question("e", "i", "m", 101)))
            .toList();

    assertThat(keys).doesNotHaveDuplicates();
  }

  @Test
  void a_reply_that_is_no_json_is_not_kept() {
    SameReplyModel asked = new SameReplyModel("Sorry, I cannot {");
    kept(asked).ask(QUESTION);
    kept(asked).ask(QUESTION);

    assertThat(asked.questions()).hasSize(2);
  }

  @Test
  void a_store_that_fails_loses_no_reply() throws Exception {
    Path file = Files.writeString(folder.resolve("no-folder"), "");
    SameReplyModel asked = new SameReplyModel("{}");

    assertThat(
            new KeptModel(asked, new FolderAnswers(file), Clock.systemUTC()).ask(QUESTION).text())
        .isEqualTo("{}");
  }

  private LanguageModel kept(LanguageModel model) {
    return new KeptModel(model, new FolderAnswers(folder), Clock.systemUTC());
  }
}
