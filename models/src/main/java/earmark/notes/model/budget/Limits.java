package earmark.notes.model.budget;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What questions may cost on one day (UTC); null is no limit.
 *
 * @param episodeCalls questions for one episode
 * @param episodeTokens tokens for one episode
 * @param episodeMoney money for one episode
 * @param dayTokens tokens for all episodes
 * @param dayMoney money for all episodes
 */
public record Limits(
    int episodeCalls,
    @Nullable Long episodeTokens,
    @Nullable BigDecimal episodeMoney,
    @Nullable Long dayTokens,
    @Nullable BigDecimal dayMoney) {

  /** Whether any of them is in money. */
  public boolean inMoney() {
    return episodeMoney != null || dayMoney != null;
  }

  /** Whether any of them is about a whole day. */
  public boolean ofDay() {
    return dayTokens != null || dayMoney != null;
  }
}
