package earmark.notes.model.setup;

import earmark.notes.model.LanguageModel;
import earmark.notes.model.budget.BudgetedModel;
import earmark.notes.model.budget.MeasuredModel;
import earmark.notes.model.budget.Prices;
import earmark.notes.model.keeping.AnswerStore;
import earmark.notes.model.keeping.KeptModel;
import earmark.notes.model.keeping.Spend;
import earmark.notes.model.provider.ModelAccess;
import earmark.notes.model.provider.ProviderModel;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * The models that the settings name: replies are kept, then limits are held, then calls are
 * measured, then the provider is asked.
 */
public final class LanguageModels implements AutoCloseable {

  private final BudgetPlan budget;
  private final Keeping keeping;
  private final MeterRegistry registry;
  private final Clock clock;
  private final LanguageModel writer;
  private final LanguageModel judge;

  LanguageModels(ModelPlan plan, MeterRegistry registry, Clock clock) {
    this.budget = plan.budget();
    this.keeping = Keeping.in(plan.answers());
    this.registry = registry;
    this.clock = clock;
    this.writer = model(plan.writer(), budget.writing());
    boolean same = plan.judge().equals(plan.writer());
    this.judge = same ? writer : model(plan.judge(), budget.judging());
  }

  /**
   * Builds the models for a program without Spring. No server is asked yet.
   *
   * @throws UnusableModelSettings with what to set
   */
  public static LanguageModels of(ModelSettings settings) {
    return new LanguageModels(
        ModelPlan.of(settings), new CompositeMeterRegistry(), Clock.systemUTC());
  }

  /** The model that proposes notes. */
  public LanguageModel writer() {
    return writer;
  }

  /** The model that judges what was proposed; may be the same. */
  public LanguageModel judge() {
    return judge;
  }

  /** The price of the model that writes; null if unknown. */
  public @Nullable Prices price() {
    return budget.writing();
  }

  /** What an episode has cost today (UTC); what a question in hand may cost is included. */
  public Spend spentToday(String episode) {
    return keeping
        .ledger()
        .ofEpisode(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC), episode);
  }

  private LanguageModel model(ModelAccess access, @Nullable Prices prices) {
    LanguageModel provider = new ProviderModel(access, clock);
    LanguageModel measured = new MeasuredModel(provider, prices, registry);
    LanguageModel budgeted =
        new BudgetedModel(measured, prices, budget.limits(), keeping.ledger(), clock);
    AnswerStore answers = keeping.answers();
    return answers == null ? budgeted : new KeptModel(budgeted, answers, clock);
  }

  /** Closes the store of replies. */
  @Override
  public void close() {
    keeping.closing().run();
  }
}
