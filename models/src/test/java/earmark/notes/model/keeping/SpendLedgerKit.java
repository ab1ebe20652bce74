package earmark.notes.model.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every {@link SpendLedger} must do. */
abstract class SpendLedgerKit {

  private static int days;

  /** A day that no other test has spent on. */
  private final LocalDate day = LocalDate.of(2026, 1, 1).plusDays(days++);

  private final String episode = UUID.randomUUID().toString();

  protected abstract SpendLedger ledger();

  /** The same ledger after a restart. */
  protected abstract SpendLedger restarted();

  @Test
  void nothing_is_spent_at_first() {
    assertThat(ledger().ofDay(day)).isEqualTo(Spend.NOTHING);
    assertThat(ledger().ofEpisode(day, episode)).isEqualTo(Spend.NOTHING);
  }

  @Test
  void spending_adds_up_by_episode_and_day() {
    ledger().add(day, episode, new Spend(1, 100, 7_000_000_000L));
    ledger().add(day, episode, new Spend(1, 20, 5));
    ledger().add(day, "another", new Spend(1, 3, 1));

    assertThat(ledger().ofEpisode(day, episode)).isEqualTo(new Spend(2, 120, 7_000_000_005L));
    assertThat(ledger().ofDay(day)).isEqualTo(new Spend(3, 123, 7_000_000_006L));
    assertThat(ledger().ofDay(day.plusYears(1))).isEqualTo(Spend.NOTHING);
  }

  @Test
  void spending_can_be_taken_back() {
    ledger().add(day, episode, new Spend(1, 100, 50));
    ledger().add(day, episode, new Spend(0, 90, 45).negated());

    assertThat(ledger().ofDay(day)).isEqualTo(new Spend(1, 10, 5));
  }

  @Test
  void a_restart_forgets_nothing() {
    ledger().add(day, episode, new Spend(1, 100, 50));

    assertThat(restarted().ofEpisode(day, episode)).isEqualTo(new Spend(1, 100, 50));
    assertThat(restarted().ofDay(day)).isEqualTo(new Spend(1, 100, 50));
  }
}
