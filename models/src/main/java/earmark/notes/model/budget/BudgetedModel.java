package earmark.notes.model.budget;

import earmark.notes.model.LanguageModel;
import earmark.notes.model.ModelFailure;
import earmark.notes.model.ModelFailure.Remedy.AskAgain;
import earmark.notes.model.ModelQuestion;
import earmark.notes.model.ModelReply;
import earmark.notes.model.TokenCount;
import earmark.notes.model.keeping.KeepingFailed;
import earmark.notes.model.keeping.Spend;
import earmark.notes.model.keeping.SpendLedger;
import earmark.notes.model.provider.NotCharged;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A model that is asked within limits. Before a question, the most that it can cost is written
 * down; after it, what it did cost. A question whose reply never came counts in full, unless the
 * provider is known to charge nothing; so does one that a crash ends.
 */
public final class BudgetedModel implements LanguageModel {

  private static final Logger log = LoggerFactory.getLogger(BudgetedModel.class);
  private static final Duration LEDGER_WAIT = Duration.ofMinutes(1);

  private final LanguageModel model;
  private final @Nullable Prices prices;
  private final LimitCheck limits;
  private final SpendLedger ledger;
  private final Clock clock;

  /**
   * @param prices null if unknown; no limit may be in money then
   */
  public BudgetedModel(
      LanguageModel model,
      @Nullable Prices prices,
      Limits limits,
      SpendLedger ledger,
      Clock clock) {
    this.model = model;
    this.prices = prices;
    this.limits = new LimitCheck(limits);
    this.ledger = ledger;
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
    LocalDate day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    TokenCount most = new TokenCount(TokenEstimate.of(question), 0, question.mostTokens());
    Spend reserved = spend(most);
    reserve(day, question.episode(), reserved);
    try {
      ModelReply reply = model.ask(question);
      Spend spent = spend(counted(reply, most));
      correct(day, question.episode(), spent.plus(reserved.negated()));
      return reply;
    } catch (ModelFailure e) {
      if (e.getCause() instanceof NotCharged) {
        correct(day, question.episode(), reserved.negated());
      }
      throw e;
    }
  }

  private void reserve(LocalDate day, String episode, Spend reserved) {
    try {
      ledger.add(day, episode, reserved);
      requireLimits(day, episode, reserved);
    } catch (KeepingFailed e) {
      throw new ModelFailure(String.valueOf(e.getMessage()), new AskAgain(LEDGER_WAIT), e);
    }
  }

  /** Too much stays written down where this fails; a reply that was paid for must not be lost. */
  private void correct(LocalDate day, String episode, Spend difference) {
    try {
      ledger.add(day, episode, difference);
    } catch (KeepingFailed e) {
      log.warn("What a question cost cannot be corrected: {}", e.getMessage());
    }
  }

  private void requireLimits(LocalDate day, String episode, Spend reserved) {
    try {
      limits.requireEpisode(ledger.ofEpisode(day, episode));
      limits.requireDay(ledger.ofDay(day), untilTomorrow(day));
    } catch (ModelFailure e) {
      ledger.add(day, episode, reserved.negated());
      throw e;
    }
  }

  /** What the provider counted; what it left out is estimated. */
  private static TokenCount counted(ModelReply reply, TokenCount most) {
    TokenCount tokens = reply.tokens();
    return tokens.input() > 0 && tokens.output() > 0
        ? tokens
        : new TokenCount(most.input(), 0, TokenEstimate.of(reply.text()));
  }

  private Spend spend(TokenCount tokens) {
    long billionths = prices == null ? 0 : prices.billionths(tokens);
    return new Spend(1, tokens.input() + tokens.output(), billionths);
  }

  private Duration untilTomorrow(LocalDate day) {
    return Duration.between(
        clock.instant(), day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
  }
}
