package earmark.notes.model.setup;

import static org.assertj.core.api.Assertions.assertThat;

import earmark.notes.model.LanguageModel;
import earmark.notes.model.budget.Limits;
import earmark.notes.model.keeping.Spend;
import earmark.notes.model.provider.ModelAccess;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class ModelConfigurationTest {

  private static final String KEY = "EARMARK_MODEL_KEY=sk-secret";

  private final ApplicationContextRunner context =
      new ApplicationContextRunner()
          .withInitializer(new ConfigDataApplicationContextInitializer())
          .withPropertyValues("spring.config.import=classpath:earmark-models.yml")
          .withBean(Clock.class, Clock::systemUTC)
          .withUserConfiguration(ModelConfiguration.class);

  @Test
  void without_a_model_there_is_no_bean() {
    context.run(
        started ->
            assertThat(started)
                .hasNotFailed()
                .doesNotHaveBean(LanguageModel.class)
                .doesNotHaveBean(LanguageModels.class)
                .doesNotHaveBean(ModelSettings.class));
  }

  @Test
  void a_model_writes_and_judges() {
    context
        .withPropertyValues("EARMARK_MODEL=openai:some-model", KEY)
        .run(
            started -> {
              assertThat(started).hasNotFailed();
              LanguageModel writer = started.getBean(LanguageModel.class);
              assertThat(writer.name()).isEqualTo("openai:some-model");
              assertThat(writer.window()).isEqualTo(128_000);
              assertThat(started.getBean(ModelConfiguration.JUDGE)).isSameAs(writer);
              assertThat(started.getBean(ModelPlan.class).writer())
                  .returns(URI.create("https://api.openai.com/v1"), ModelAccess::url)
                  .returns(Duration.ofMinutes(10), ModelAccess::deadline);
            });
  }

  @Test
  void another_model_may_judge_on_its_own_server() {
    context
        .withPropertyValues(
            "EARMARK_MODEL=ollama:llama3.2:3b",
            "EARMARK_MODEL_URL=http://gpu:11434/",
            "EARMARK_MODEL_WINDOW=65536",
            "EARMARK_MODEL_JUDGE=anthropic:small",
            "ANTHROPIC_API_KEY=sk-ant-secret")
        .run(
            started -> {
              ModelPlan plan = started.getBean(ModelPlan.class);
              assertThat(plan.writer().choice()).hasToString("ollama:llama3.2:3b");
              assertThat(plan.writer().url()).isEqualTo(URI.create("http://gpu:11434"));
              assertThat(plan.writer().window()).isEqualTo(65_536);
              assertThat(plan.writer().key().isMissing()).isTrue();
              assertThat(plan.judge().choice()).hasToString("anthropic:small");
              assertThat(plan.judge().url()).isEqualTo(URI.create("https://api.anthropic.com/v1"));
              assertThat(plan.judge().window()).isEqualTo(200_000);
              assertThat(plan.judge().key().isMissing()).isFalse();
              assertThat(started.getBean(LanguageModels.class).judge().name())
                  .isEqualTo("anthropic:small");
            });
  }

  @Test
  void a_key_of_openai_does_not_reach_another_server() {
    context
        .withPropertyValues(
            "EARMARK_MODEL=openai:local",
            "EARMARK_MODEL_URL=http://127.0.0.1:8000/v1",
            "OPENAI_API_KEY=sk-secret")
        .run(
            started -> {
              ModelAccess writer = started.getBean(ModelPlan.class).writer();
              assertThat(writer.key().isMissing()).isTrue();
              assertThat(writer.window()).isEqualTo(32_768);
            });
  }

  @Test
  void settings_do_not_show_a_key() {
    context
        .withPropertyValues(
            "EARMARK_MODEL=openai:m",
            KEY,
            "OPENAI_API_KEY=sk-secret",
            "ANTHROPIC_API_KEY=sk-secret")
        .run(
            started ->
                assertThat(
                        started.getBean(ModelSettings.class).toString()
                            + started.getBean(ModelPlan.class))
                    .doesNotContain("sk-secret"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          EARMARK_MODEL=gpt-5              |                                          | write openai:NAME, anthropic:NAME or ollama:NAME
          EARMARK_MODEL=mistral:large      |                                          | write openai:NAME, anthropic:NAME or ollama:NAME
          EARMARK_MODEL=openai:            |                                          | write openai:NAME, anthropic:NAME or ollama:NAME
          EARMARK_MODEL=openai:m           |                                          | set EARMARK_MODEL_KEY or OPENAI_API_KEY
          EARMARK_MODEL=ollama:m           | EARMARK_MODEL_JUDGE=anthropic:m          | set EARMARK_MODEL_KEY or ANTHROPIC_API_KEY
          EARMARK_MODEL=ollama:m           | EARMARK_MODEL_JUDGE=m                    | EARMARK_MODEL_JUDGE is 'm'
          EARMARK_MODEL=ollama:m           | EARMARK_MODEL_WINDOW=100                 | set it to at least 4096
          EARMARK_MODEL=ollama:m           | EARMARK_MODEL_DEADLINE=0s                | set a time such as 10m
          EARMARK_MODEL=ollama:m           | EARMARK_MODEL_URL=127.0.0.1:11434        | set one such as http://127.0.0.1:8000/v1
          EARMARK_MODEL=ollama:m           | EARMARK_MODEL_URL=http://host:11434/v1   | leave that out
          EARMARK_MODEL=ollama:m           | EARMARK_MODEL_URL=ftp://host             | set one such as http://127.0.0.1:8000/v1
          EARMARK_MODEL=openai:m           | EARMARK_MODEL_URL=https://sk-secret@host | with the key in EARMARK_MODEL_KEY
          EARMARK_MODEL=ollama:m           | EARMARK_MODEL_DAY_MONEY=5                | set EARMARK_MODEL_PRICE to those of a million tokens
          EARMARK_MODEL=ollama:m           | EARMARK_MODEL_EPISODE_MONEY=0.5          | set EARMARK_MODEL_PRICE to those of a million tokens
          EARMARK_MODEL=ollama:m           | EARMARK_MODEL_PRICE=free                 | such as 2.50/0.25/10
          EARMARK_MODEL=ollama:m           | EARMARK_MODEL_DAY_TOKENS=100000          | set EARMARK_MODEL_ANSWERS
          EARMARK_MODEL=ollama:m           | EARMARK_MODEL_EPISODE_CALLS=0            | must be more than 0
          """)
  void settings_that_cannot_be_used_end_the_start(String model, String other, String advice) {
    String second = other == null ? "EARMARK_MODEL_JUDGE=" : other;
    context
        .withPropertyValues(model, second)
        .run(
            started ->
                assertThat(started)
                    .getFailure()
                    .rootCause()
                    .isInstanceOf(UnusableModelSettings.class)
                    .hasMessageContaining(advice)
                    .message()
                    .doesNotContain("sk-secret"));
  }

  @Test
  void a_judge_of_another_name_has_a_price_of_its_own() {
    context
        .withPropertyValues(
            "EARMARK_MODEL=ollama:m",
            "EARMARK_MODEL_JUDGE=ollama:small",
            "EARMARK_MODEL_PRICE=1/1/1",
            "EARMARK_MODEL_EPISODE_MONEY=0.50")
        .run(
            started ->
                assertThat(started)
                    .getFailure()
                    .rootCause()
                    .hasMessageContaining("EARMARK_MODEL_JUDGE_PRICE"));
  }

  @Test
  void limits_and_prices_are_read(@TempDir Path folder) {
    context
        .withPropertyValues(
            "EARMARK_MODEL=ollama:m",
            "EARMARK_MODEL_PRICE=1/0.5/2",
            "EARMARK_MODEL_ANSWERS=" + folder,
            "EARMARK_MODEL_DAY_MONEY=5.50",
            "EARMARK_MODEL_EPISODE_TOKENS=200000")
        .run(
            started -> {
              BudgetPlan budget = started.getBean(ModelPlan.class).budget();
              assertThat(budget.limits())
                  .isEqualTo(new Limits(12, 200_000L, null, null, new BigDecimal("5.50")));
              assertThat(budget.judging()).isEqualTo(budget.writing()).isNotNull();
              assertThat(started.getBean(LanguageModels.class).spentToday("e"))
                  .isEqualTo(Spend.NOTHING);
            });
  }

  @Test
  void a_failed_start_is_explained_in_one_sentence() {
    UnusableModelSettings failure = new UnusableModelSettings("No model is set; set it.");

    assertThat(new ModelSettingsAnalyzer().analyze(new IllegalStateException(failure)))
        .isNotNull()
        .extracting(FailureAnalysis::getAction)
        .isEqualTo("No model is set; set it.");
  }

  @Test
  void variables_are_read_without_spring() {
    ModelSettings settings =
        ModelSettings.from(
            Map.of(
                "EARMARK_MODEL", "ollama:m",
                "EARMARK_MODEL_WINDOW", "8192",
                "EARMARK_MODEL_DEADLINE", "90s"));

    assertThat(LanguageModels.of(settings).writer().window()).isEqualTo(8192);
    assertThat(ModelPlan.of(settings).writer().deadline()).isEqualTo(Duration.ofSeconds(90));
  }
}
