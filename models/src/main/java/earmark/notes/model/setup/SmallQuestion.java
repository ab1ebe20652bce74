package earmark.notes.model.setup;

import earmark.notes.model.ModelFailure;
import earmark.notes.model.ModelQuestion;
import earmark.notes.model.ModelQuestion.Purpose;
import earmark.notes.model.ModelReply;
import earmark.notes.model.ReplySchema;
import earmark.notes.model.provider.NotCharged;
import earmark.notes.model.provider.ProviderModel;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A question whose reply shows whether a model can be used. */
final class SmallQuestion {

  private static final double NANOS = 1e9;

  /** Enough for a model that thinks before it replies. */
  private static final int MOST_TOKENS = 4000;

  private static final ModelQuestion QUESTION =
      new ModelQuestion(
          "check",
          Purpose.CHECK,
          "Read the sentence. First copy the words that name the animal, then say which animal it is.",
          "The old grey donkey stood alone in a corner of the forest.",
          new ReplySchema(
              "animal",
              """
              {"type":"object","properties":{"words":{"type":"string"},"animal":{"type":"string"}},\
              "required":["words","animal"],"additionalProperties":false}"""),
          MOST_TOKENS);

  private final ProviderModel model;
  private final boolean hasKey;

  SmallQuestion(ProviderModel model, boolean hasKey) {
    this.model = model;
    this.hasKey = hasKey;
  }

  List<Finding> ask() {
    List<Finding> findings = new ArrayList<>();
    try {
      ModelReply reply = model.ask(QUESTION);
      findings.add(Finding.good("server", "reachable"));
      findings.add(Finding.good("key", hasKey ? "accepted" : "none is set and none was asked for"));
      findings.add(Finding.good("reply", "after %.1f s".formatted(reply.took().toNanos() / NANOS)));
      findings.add(structure(reply));
      findings.add(tokens(reply));
    } catch (ModelFailure e) {
      String cost = e.getCause() instanceof NotCharged ? " Nothing was charged." : "";
      findings.add(Finding.fault("reply", e.getMessage() + cost));
      return findings;
    }
    findings.add(window());
    return findings;
  }

  private Finding structure(ModelReply reply) {
    if (!followsSchema(reply.text())) {
      return Finding.fault(
          "structured output", "the reply does not follow the schema; choose another model");
    }
    return Finding.good(
        "structured output",
        model.enforcesSchema()
            ? "by JSON Schema"
            : "the server takes no schema, so it is described in words; replies may break it");
  }

  private static boolean followsSchema(String text) {
    try {
      JsonNode reply = JsonMapper.shared().readTree(text);
      return reply.size() == 2 && reply.path("words").isString() && reply.path("animal").isString();
    } catch (JacksonException e) {
      return false;
    }
  }

  private static Finding tokens(ModelReply reply) {
    long input = reply.tokens().input();
    return input > 0
        ? Finding.good(
            "tokens",
            "%d of the question, %d of the reply".formatted(input, reply.tokens().output()))
        : Finding.good(
            "tokens", "not reported: budgets count estimates, and a cut question is not noticed");
  }

  private Finding window() {
    OptionalLong reported = model.reportedWindow();
    if (reported.isEmpty()) {
      return Finding.good(
          "context window",
          "%d tokens are used (EARMARK_MODEL_WINDOW); the server reports none"
              .formatted(model.window()));
    }
    return reported.getAsLong() < model.window()
        ? Finding.fault(
            "context window",
            "the model holds %d tokens, less than the %d that are used; set EARMARK_MODEL_WINDOW to that"
                .formatted(reported.getAsLong(), model.window()))
        : Finding.good(
            "context window",
            "%d tokens are used (EARMARK_MODEL_WINDOW), %d are possible"
                .formatted(model.window(), reported.getAsLong()));
  }
}
