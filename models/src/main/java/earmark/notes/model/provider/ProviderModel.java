package earmark.notes.model.provider;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.exception.ContentFilteredException;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.TokenUsage;
import earmark.notes.model.LanguageModel;
import earmark.notes.model.ModelFailure;
import earmark.notes.model.ModelFailure.Remedy.AskAgain;
import earmark.notes.model.ModelFailure.Remedy.LeaveEpisode;
import earmark.notes.model.ModelQuestion;
import earmark.notes.model.ModelReply;
import earmark.notes.model.TokenCount;
import java.time.Clock;
import java.time.Duration;
import java.util.OptionalLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A model of a provider. Each question is one call, or two where the server takes no schema. */
public final class ProviderModel implements LanguageModel {

  private static final Logger log = LoggerFactory.getLogger(ProviderModel.class);

  private final ModelAccess access;
  private final HttpGate gate;
  private final Protocol protocol;
  private final ReplyRules rules;
  private volatile ReplyForm form = ReplyForm.ENFORCED;

  /**
   * @param clock read for the dates that servers ask to wait for
   */
  public ProviderModel(ModelAccess access, Clock clock) {
    this.access = access;
    this.gate = new HttpGate(access, clock);
    this.protocol = Protocol.of(access, gate);
    this.rules = new ReplyRules(access);
  }

  @Override
  public String name() {
    return access.choice().toString();
  }

  @Override
  public int window() {
    return access.window();
  }

  /** Whether the server itself holds replies to the schema, as far as the replies so far show. */
  public boolean enforcesSchema() {
    return form == ReplyForm.ENFORCED;
  }

  /** The window that the server reports for this model; empty where it reports none. */
  public OptionalLong reportedWindow() {
    return new ReportedWindow(access, gate).tokens();
  }

  @Override
  public ModelReply ask(ModelQuestion question) {
    long from = System.nanoTime();
    ChatResponse response = answer(question);
    Duration took = Duration.ofNanos(System.nanoTime() - from);
    TokenUsage usage = response.tokenUsage();
    TokenCount tokens = usage == null ? TokenCount.NONE : protocol.count(usage);
    return new ModelReply(form.json(rules.complete(response, question, tokens)), tokens, took);
  }

  private ChatResponse answer(ModelQuestion question) {
    try {
      return chat(question);
    } catch (SchemaNotTaken e) {
      if (form == ReplyForm.DESCRIBED) {
        throw new ModelFailure(
            "%s refuses the question: %s".formatted(name(), e.getMessage()),
            new LeaveEpisode(),
            new NotCharged("refused"));
      }
      log.warn(
          "{} takes no JSON Schema, so the schema is described in words: {}",
          name(),
          e.getMessage());
      form = ReplyForm.DESCRIBED;
      return answer(question);
    }
  }

  private ChatResponse chat(ModelQuestion question) {
    ReplyForm asked = form;
    ChatRequest request =
        ChatRequest.builder()
            .messages(
                SystemMessage.from(asked.instructions(question)),
                UserMessage.from(question.material()))
            .parameters(protocol.parameters(asked.format(question.schema()), question.mostTokens()))
            .build();
    try {
      return protocol.model().chat(request);
    } catch (ModelFailure | SchemaNotTaken e) {
      throw e;
    } catch (ContentFilteredException e) {
      throw new ModelFailure(
          "%s refuses the content of the question.".formatted(name()), new LeaveEpisode());
    } catch (RuntimeException e) {
      // Its message may repeat what was sent or received.
      throw new ModelFailure(
          "%s answers otherwise than its protocol says (%s); check EARMARK_MODEL and EARMARK_MODEL_URL."
              .formatted(name(), e.getClass().getSimpleName()),
          new AskAgain(gate.nextWait()));
    }
  }
}
