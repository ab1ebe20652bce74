package earmark.notes.model.setup;

import earmark.notes.model.provider.ModelAccess;
import earmark.notes.model.provider.ProviderModel;
import java.io.PrintStream;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.springframework.boot.logging.LoggingSystem;

/** {@code ./earmark model check}: asks each model one small question and prints what works. */
public final class ModelCheck {

  private ModelCheck() {}

  public static void main(String[] args) {
    // Nothing is logged until a logging system is initialized, which is never.
    LoggingSystem.get(ModelCheck.class.getClassLoader()).beforeInitialize();
    System.exit(run(System.getenv(), System.out));
  }

  /**
   * Checks the models that the environment names.
   *
   * @return 0 if all can be used, else 1
   */
  static int run(Map<String, String> environment, PrintStream out) {
    ModelPlan plan;
    try {
      plan = ModelPlan.of(ModelSettings.from(environment));
    } catch (UnusableModelSettings e) {
      out.println(e.getMessage());
      return 1;
    }
    SequencedMap<String, ModelAccess> models = new LinkedHashMap<>();
    boolean same = plan.judge().equals(plan.writer());
    models.put(same ? "writes and judges" : "writes", plan.writer());
    if (!same) {
      models.put("judges", plan.judge());
    }
    boolean usable = true;
    for (Map.Entry<String, ModelAccess> model : models.entrySet()) {
      usable &= check(model.getKey(), model.getValue(), out);
    }
    return usable ? 0 : 1;
  }

  private static boolean check(String does, ModelAccess access, PrintStream out) {
    out.printf("%s %s, asked at %s%n", access.choice(), does, access.url());
    ProviderModel model = new ProviderModel(access, Clock.systemUTC());
    SmallQuestion question = new SmallQuestion(model, !access.key().isMissing());
    List<Finding> findings = question.ask();
    findings.forEach(out::println);
    return findings.stream().noneMatch(Finding::isFault);
  }
}
