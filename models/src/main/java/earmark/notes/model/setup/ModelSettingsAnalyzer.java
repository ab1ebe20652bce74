package earmark.notes.model.setup;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Ends a start with unusable settings of models by one sentence instead of a stack trace. */
final class ModelSettingsAnalyzer extends AbstractFailureAnalyzer<UnusableModelSettings> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, UnusableModelSettings cause) {
    return new FailureAnalysis(
        "The settings of the language model cannot be used.", cause.getMessage(), cause);
  }
}
