package earmark.notes.model.setup;

import earmark.notes.model.LanguageModel;
import earmark.notes.model.provider.ModelAccess;
import earmark.notes.model.provider.ProviderModel;
import java.time.Clock;

/**
 * The models that the settings name.
 *
 * @param writer proposes notes
 * @param judge judges what was proposed; may be the same
 */
public record LanguageModels(LanguageModel writer, LanguageModel judge) {

  /**
   * Builds the models. No server is asked yet.
   *
   * @throws UnusableModelSettings with what to set
   */
  public static LanguageModels of(ModelSettings settings) {
    return of(ModelPlan.of(settings), Clock.systemUTC());
  }

  static LanguageModels of(ModelPlan plan, Clock clock) {
    LanguageModel writer = model(plan.writer(), clock);
    boolean same = plan.judge().equals(plan.writer());
    return new LanguageModels(writer, same ? writer : model(plan.judge(), clock));
  }

  private static LanguageModel model(ModelAccess access, Clock clock) {
    return new ProviderModel(access, clock);
  }
}
