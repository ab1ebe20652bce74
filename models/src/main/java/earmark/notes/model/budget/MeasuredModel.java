package earmark.notes.model.budget;

import earmark.notes.model.LanguageModel;
import earmark.notes.model.ModelFailure;
import earmark.notes.model.ModelQuestion;
import earmark.notes.model.ModelReply;
import earmark.notes.model.TokenCount;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A model whose calls are measured under the names of OpenTelemetry's gen_ai conventions. */
public final class MeasuredModel implements LanguageModel {

  private static final double BILLION = 1e9;

  private final LanguageModel model;
  private final @Nullable Prices prices;
  private final MeterRegistry registry;

  /**
   * @param prices null if unknown; the cost is not measured then
   */
  public MeasuredModel(LanguageModel model, @Nullable Prices prices, MeterRegistry registry) {
    this.model = model;
    this.prices = prices;
    this.registry = registry;
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
    Tags tags = tags(question);
    long from = System.nanoTime();
    try {
      ModelReply reply = model.ask(question);
      time(from, tags.and("error.type", ""));
      count(reply.tokens(), tags);
      return reply;
    } catch (ModelFailure e) {
      time(from, tags.and("error.type", e.remedy().getClass().getSimpleName()));
      throw e;
    }
  }

  private void time(long from, Tags tags) {
    Timer.builder("gen_ai.client.operation.duration")
        .description("Time of calls to language models")
        .tags(tags)
        .register(registry)
        .record(Duration.ofNanos(System.nanoTime() - from));
  }

  private void count(TokenCount tokens, Tags tags) {
    usage(tokens.input(), tags.and("gen_ai.token.type", "input"));
    usage(tokens.cached(), tags.and("gen_ai.token.type", "cached"));
    usage(tokens.output(), tags.and("gen_ai.token.type", "output"));
    if (prices != null) {
      registry.counter("earmark.model.cost", tags).increment(prices.billionths(tokens) / BILLION);
    }
  }

  private void usage(long tokens, Tags tags) {
    DistributionSummary.builder("gen_ai.client.token.usage")
        .description("Tokens of calls to language models; cached ones are input, too")
        .baseUnit("tokens")
        .tags(tags)
        .register(registry)
        .record((double) tokens);
  }

  private Tags tags(ModelQuestion question) {
    int colon = name().indexOf(':');
    return Tags.of(
        "gen_ai.operation.name", "chat",
        "gen_ai.provider.name", name().substring(0, Math.max(0, colon)),
        "gen_ai.request.model", name().substring(colon + 1),
        "purpose", question.purpose().name().toLowerCase(Locale.ROOT));
  }
}
