package earmark.notes.model.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import earmark.notes.model.ModelFailure;
import earmark.notes.model.ModelFailure.Remedy.AskAgain;
import earmark.notes.model.ModelFailure.Remedy.LeaveEpisode;
import earmark.notes.model.ModelQuestion;
import earmark.notes.model.ModelQuestion.Purpose;
import earmark.notes.model.ModelReply;
import earmark.notes.model.ReplySchema;
import earmark.notes.model.SameReplyModel;
import earmark.notes.model.TokenCount;
import earmark.notes.model.keeping.FolderLedger;
import earmark.notes.model.keeping.ForgetfulLedger;
import earmark.notes.model.keeping.Spend;
import earmark.notes.model.keeping.SpendLedger;
import earmark.notes.model.provider.Charges;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BudgetedModelTest {

  private static final Instant EVENING = Instant.parse("2026-03-04T22:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2026, 3, 4);
  private static final Prices PRICES = Prices.parse("2/0.5/10").orElseThrow();

  /** 600 fresh, 400 cached and 100 reply tokens at these prices, in billionths. */
  private static final long COST = 600 * 2000 + 400 * 500 + 100 * 10_000;

  private final SpendLedger ledger = new ForgetfulLedger();
  private final SameReplyModel provider = new SameReplyModel("{}");

  @Test
  void what_a_question_cost_is_written_down() {
    ask(provider, limits(12, null, null, null, null), "a");
    ask(provider, limits(12, null, null, null, null), "b");

    assertThat(ledger.ofEpisode(DAY, "a")).isEqualTo(new Spend(1, 1100, COST));
    assertThat(ledger.ofDay(DAY)).isEqualTo(new Spend(2, 2200, 2 * COST));
  }

  @Test
  void an_episode_has_so_many_calls() {
    Limits limits = limits(2, null, null, null, null);
    ask(provider, limits, "a");
    ask(provider, limits, "a");

    assertLeft(limits, "EARMARK_MODEL_EPISODE_CALLS");
    assertThat(provider.questions()).hasSize(2);
    assertThat(ledger.ofEpisode(DAY, "a").calls()).isEqualTo(2);
    ask(provider, limits, "another");
  }

  @Test
  void a_question_is_not_asked_if_its_largest_reply_breaks_the_limit() {
    // The question has 12 tokens and asks for at most 500.
    assertLeft(limits(12, 505L, null, null, null), "EARMARK_MODEL_EPISODE_TOKENS");
    assertLeft(
        limits(12, null, new BigDecimal("0.005"), null, null), "EARMARK_MODEL_EPISODE_MONEY");
    assertThat(provider.questions()).isEmpty();
    assertThat(ledger.ofDay(DAY)).isEqualTo(Spend.NOTHING);

    ask(provider, limits(12, 600L, new BigDecimal("0.0052"), null, null), "a");
    assertThat(provider.questions()).hasSize(1);
  }

  @Test
  void a_day_that_is_spent_ends_at_midnight() {
    for (Limits limits :
        new Limits[] {
          limits(12, null, null, 1200L, null), limits(12, null, null, null, new BigDecimal("0.006"))
        }) {
      ask(provider, limits, "a" + limits);
      ModelFailure failure = failure(limits, "b");
      assertThat(failure.remedy()).isEqualTo(new AskAgain(Duration.ofHours(2)));
      assertThat(failure).hasMessageContaining("EARMARK_MODEL_DAY_");
      ledger.add(DAY, "a", ledger.ofDay(DAY).negated());
    }
  }

  @Test
  void the_spending_of_a_day_survives_a_restart(@TempDir Path folder) {
    Limits limits = limits(12, null, null, 1200L, null);
    model(provider, limits, new FolderLedger(folder)).ask(question("a"));

    assertThatThrownBy(() -> model(provider, limits, new FolderLedger(folder)).ask(question("b")))
        .isInstanceOf(ModelFailure.class)
        .hasMessageContaining("EARMARK_MODEL_DAY_TOKENS");
  }

  @Test
  void a_refusal_costs_nothing_and_a_lost_reply_counts_in_full() {
    Limits limits = limits(12, null, null, null, null);
    provider.failing(Charges.free(new AskAgain(Duration.ofSeconds(1))));
    failure(limits, "a");
    assertThat(ledger.ofEpisode(DAY, "a")).isEqualTo(Spend.NOTHING);

    provider.failing(Charges.perhapsCharged(new AskAgain(Duration.ofSeconds(1))));
    failure(limits, "a");
    assertThat(ledger.ofEpisode(DAY, "a").calls()).isEqualTo(1);
    assertThat(ledger.ofEpisode(DAY, "a").tokens()).isGreaterThan(500);
  }

  @Test
  void tokens_that_the_server_does_not_count_are_estimated() {
    SameReplyModel silent =
        new SameReplyModel(new ModelReply("x".repeat(350), TokenCount.NONE, Duration.ZERO));
    ask(silent, limits(12, null, null, null, null), "a");

    assertThat(ledger.ofEpisode(DAY, "a").tokens())
        .isEqualTo(TokenEstimate.of(question("a")) + 100);
  }

  @Test
  void a_ledger_that_cannot_be_read_lets_nothing_be_asked() {
    SpendLedger broken = new FolderLedger(Path.of("/dev/null"));

    assertThatThrownBy(
            () -> model(provider, limits(12, null, null, null, null), broken).ask(question("a")))
        .isInstanceOfSatisfying(
            ModelFailure.class,
            failure -> assertThat(failure.remedy()).isInstanceOf(AskAgain.class));
    assertThat(provider.questions()).isEmpty();
  }

  @Test
  void other_scripts_have_more_tokens_than_latin_ones() {
    assertThat(TokenEstimate.of("a".repeat(35))).isEqualTo(10);
    assertThat(TokenEstimate.of("日".repeat(35))).isEqualTo(35);
  }

  private void assertLeft(Limits limits, String variable) {
    ModelFailure failure = failure(limits, "a");
    assertThat(failure.remedy()).isInstanceOf(LeaveEpisode.class);
    assertThat(failure).hasMessageContaining(variable);
  }

  private ModelFailure failure(Limits limits, String episode) {
    ModelFailure failure =
        catchThrowableOfType(ModelFailure.class, () -> ask(provider, limits, episode));
    assertThat(failure).isNotNull();
    return failure;
  }

  private void ask(SameReplyModel model, Limits limits, String episode) {
    model(model, limits, ledger).ask(question(episode));
  }

  private static BudgetedModel model(SameReplyModel model, Limits limits, SpendLedger ledger) {
    return new BudgetedModel(model, PRICES, limits, ledger, Clock.fixed(EVENING, ZoneOffset.UTC));
  }

  private static ModelQuestion question(String episode) {
    return new ModelQuestion(
        episode,
        Purpose.WRITE,
        "Write it down.",
        "Words.",
        new ReplySchema("s", "{\"type\":\"object\"}"),
        500);
  }

  private static Limits limits(
      int calls,
      @Nullable Long tokens,
      @Nullable BigDecimal money,
      @Nullable Long dayTokens,
      @Nullable BigDecimal dayMoney) {
    return new Limits(calls, tokens, money, dayTokens, dayMoney);
  }
}
