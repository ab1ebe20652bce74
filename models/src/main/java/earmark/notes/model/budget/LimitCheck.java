package earmark.notes.model.budget;

import earmark.notes.model.ModelFailure;
import earmark.notes.model.ModelFailure.Remedy;
import earmark.notes.model.ModelFailure.Remedy.AskAgain;
import earmark.notes.model.ModelFailure.Remedy.LeaveEpisode;
import earmark.notes.model.keeping.Spend;
import java.math.BigDecimal;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Holds spending against the limits. */
final class LimitCheck {

  private static final int BILLIONTH = 9;

  private final Limits limits;

  LimitCheck(Limits limits) {
    this.limits = limits;
  }

  /**
   * Refuses what an episode would have cost with the next question.
   *
   * @throws ModelFailure to leave the episode if it is too much
   */
  void requireEpisode(Spend spend) {
    Remedy leave = new LeaveEpisode();
    require(spend.calls(), (long) limits.episodeCalls(), "calls", "EPISODE_CALLS", leave);
    require(spend.tokens(), limits.episodeTokens(), "tokens", "EPISODE_TOKENS", leave);
    requireMoney(spend, limits.episodeMoney(), "EPISODE_MONEY", leave);
  }

  /**
   * Refuses what the day would have cost with the next question.
   *
   * @param untilTomorrow until the next day's budget
   * @throws ModelFailure to ask again tomorrow if it is too much
   */
  void requireDay(Spend spend, Duration untilTomorrow) {
    Remedy wait = new AskAgain(untilTomorrow);
    require(spend.tokens(), limits.dayTokens(), "tokens", "DAY_TOKENS", wait);
    requireMoney(spend, limits.dayMoney(), "DAY_MONEY", wait);
  }

  private static void require(
      long spent, @Nullable Long most, String unit, String variable, Remedy remedy) {
    if (most != null && spent > most) {
      throw failure(String.valueOf(spent), most + " " + unit, variable, remedy);
    }
  }

  private static void requireMoney(
      Spend spend, @Nullable BigDecimal most, String variable, Remedy remedy) {
    BigDecimal money = BigDecimal.valueOf(spend.billionths(), BILLIONTH);
    if (most != null && money.compareTo(most) > 0) {
      throw failure(
          money.stripTrailingZeros().toPlainString(), most.toPlainString(), variable, remedy);
    }
  }

  private static ModelFailure failure(String spent, String most, String variable, Remedy remedy) {
    String when = remedy instanceof AskAgain ? "asked tomorrow" : "not asked";
    return new ModelFailure(
        "The next question could bring today's use of the model to %s, and the limit is %s: it is %s; raise EARMARK_MODEL_%s if it should be."
            .formatted(spent, most, when, variable),
        remedy);
  }
}
