package earmark.notes.model.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import earmark.notes.model.ModelFailure;
import earmark.notes.model.ModelFailure.Remedy.StopAsking;
import earmark.notes.model.ModelQuestion;
import earmark.notes.model.ModelQuestion.Purpose;
import earmark.notes.model.ReplySchema;
import earmark.notes.model.SameReplyModel;
import earmark.notes.model.provider.Charges;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;

class MeasuredModelTest {

  private static final ModelQuestion QUESTION =
      new ModelQuestion("e", Purpose.JUDGE, "i", "m", new ReplySchema("s", "{}"), 10);

  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

  @Test
  void a_call_is_measured_under_the_conventional_names() {
    new MeasuredModel(new SameReplyModel("{}"), Prices.parse("2/0.5/10").orElseThrow(), registry)
        .ask(QUESTION);

    assertThat(tokens("input")).isEqualTo(1000);
    assertThat(tokens("cached")).isEqualTo(400);
    assertThat(tokens("output")).isEqualTo(100);
    assertThat(calls("")).isEqualTo(1);
    assertThat(registry.get("earmark.model.cost").counter().count()).isEqualTo(0.0024);
  }

  @Test
  void a_failure_is_measured_with_its_kind() {
    SameReplyModel failing = new SameReplyModel("{}").failing(Charges.free(new StopAsking()));

    assertThatThrownBy(() -> new MeasuredModel(failing, null, registry).ask(QUESTION))
        .isInstanceOf(ModelFailure.class);

    assertThat(calls("StopAsking")).isEqualTo(1);
    assertThat(registry.find("earmark.model.cost").counter()).isNull();
  }

  private double tokens(String type) {
    return registry
        .get("gen_ai.client.token.usage")
        .tag("gen_ai.token.type", type)
        .tag("gen_ai.provider.name", "openai")
        .tag("gen_ai.request.model", "fake")
        .tag("purpose", "judge")
        .summary()
        .totalAmount();
  }

  private long calls(String error) {
    return registry
        .get("gen_ai.client.operation.duration")
        .tag("error.type", error)
        .tag("gen_ai.operation.name", "chat")
        .timer()
        .count();
  }
}
