package earmark.notes.model.setup;

import earmark.notes.model.budget.Limits;
import earmark.notes.model.budget.Prices;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What models may cost, checked.
 *
 * @param writing the price of the model that writes; null if unknown
 * @param judging the price of the model that judges; null if unknown
 */
public record BudgetPlan(@Nullable Prices writing, @Nullable Prices judging, Limits limits) {

  /**
   * Checks the settings.
   *
   * @throws UnusableModelSettings with what to set
   */
  static BudgetPlan of(ModelSettings settings) {
    Limits limits = settings.limits();
    Prices writing = prices(settings.price(), "EARMARK_MODEL_PRICE");
    boolean same = settings.judge().isBlank() || settings.judge().equals(settings.name());
    Prices judging =
        settings.judgePrice().isBlank() && same
            ? writing
            : prices(settings.judgePrice(), "EARMARK_MODEL_JUDGE_PRICE");
    requirePositive(limits);
    if (limits.inMoney() && writing == null) {
      throw unknownPrice("EARMARK_MODEL_PRICE");
    }
    if (limits.inMoney() && judging == null) {
      throw unknownPrice("EARMARK_MODEL_JUDGE_PRICE");
    }
    if (limits.ofDay() && settings.answers().isBlank()) {
      throw new UnusableModelSettings(
          "A limit for a day must survive a restart, but nothing is kept; set EARMARK_MODEL_ANSWERS to a folder or to the address of a Redis.");
    }
    return new BudgetPlan(writing, judging, limits);
  }

  private static void requirePositive(Limits limits) {
    require(limits.episodeCalls() > 0, "EARMARK_MODEL_EPISODE_CALLS");
    require(isPositive(limits.episodeTokens()), "EARMARK_MODEL_EPISODE_TOKENS");
    require(isPositive(limits.dayTokens()), "EARMARK_MODEL_DAY_TOKENS");
    require(isPositive(limits.episodeMoney()), "EARMARK_MODEL_EPISODE_MONEY");
    require(isPositive(limits.dayMoney()), "EARMARK_MODEL_DAY_MONEY");
  }

  private static void require(boolean condition, String variable) {
    if (!condition) {
      throw new UnusableModelSettings("%s must be more than 0.".formatted(variable));
    }
  }

  private static boolean isPositive(@Nullable Long value) {
    return value == null || value > 0;
  }

  private static boolean isPositive(@Nullable BigDecimal value) {
    return value == null || value.signum() > 0;
  }

  private static @Nullable Prices prices(String words, String variable) {
    if (words.isBlank()) {
      return null;
    }
    return Prices.parse(words)
        .orElseThrow(
            () ->
                new UnusableModelSettings(
                    "%s is '%s'; set the prices of a million tokens of input, cached input and output, such as 2.50/0.25/10."
                        .formatted(variable, words)));
  }

  private static UnusableModelSettings unknownPrice(String variable) {
    return new UnusableModelSettings(
        "A limit in money needs prices; set %s to those of a million tokens of input, cached input and output, such as 2.50/0.25/10 (0/0/0 if it costs nothing)."
            .formatted(variable));
  }
}
