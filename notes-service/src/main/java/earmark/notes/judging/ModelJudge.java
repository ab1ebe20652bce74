package earmark.notes.judging;

import earmark.notes.grounding.ProvenQuote;
import earmark.notes.grounding.Statement;
import earmark.notes.grounding.Support;
import earmark.notes.grounding.Verdict;
import earmark.notes.model.LanguageModel;
import earmark.notes.prompting.Asking;
import earmark.notes.prompting.EpisodeMaterial;
import earmark.notes.prompting.Prompt;
import earmark.notes.writing.Briefing;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Has a language model judge whether quotes carry texts, many in one call. */
public final class ModelJudge implements Support {

  /** So many statements are judged in one call. */
  private static final int AT_ONCE = 40;

  private final LanguageModel model;
  private final Map<String, Verdict> verdicts;

  private ModelJudge(LanguageModel model, Map<String, Verdict> verdicts) {
    this.model = model;
    this.verdicts = Map.copyOf(verdicts);
  }

  /**
   * @param model may be a smaller one than the writer's
   */
  public ModelJudge(LanguageModel model) {
    this(model, Map.of());
  }

  @Override
  public Verdict verdict(Statement statement) {
    return verdicts.getOrDefault(statement.key(), Verdict.NONE);
  }

  /**
   * {@inheritDoc}
   *
   * @throws earmark.notes.model.ModelFailure if the model gives no usable reply
   */
  @Override
  public Support preparedFor(Briefing briefing, List<Statement> statements) {
    Asking asking = new Asking(model, briefing.episode().id());
    String head =
        new EpisodeMaterial(
                briefing.episode(),
                briefing.cast(),
                briefing.sponsors(),
                briefing.reading().sentences().size())
            .head();
    Map<String, Verdict> all = new HashMap<>();
    for (int from = 0; from < statements.size(); from += AT_ONCE) {
      List<Statement> batch = statements.subList(from, Math.min(statements.size(), from + AT_ONCE));
      all.putAll(judge(asking, head, batch));
    }
    return new ModelJudge(model, all);
  }

  private static Map<String, Verdict> judge(Asking asking, String head, List<Statement> batch) {
    Verdicts reply = asking.ask(Prompt.judge(), material(head, batch), Verdicts.class);
    Map<String, Verdict> judged = new HashMap<>();
    for (StatementVerdict each : reply.verdicts()) {
      int at = each.statement() - 1;
      if (at >= 0 && at < batch.size()) {
        // Of two verdicts on one statement, the stricter one counts.
        judged.merge(batch.get(at).key(), each.value(), ModelJudge::stricter);
      }
    }
    return judged;
  }

  private static Verdict stricter(Verdict a, Verdict b) {
    return a == Verdict.CARRIED ? b : a;
  }

  private static String material(String head, List<Statement> batch) {
    StringBuilder text = new StringBuilder("<material>\n").append(head);
    for (int at = 0; at < batch.size(); at++) {
      Statement statement = batch.get(at);
      text.append("\nStatement ")
          .append(at + 1)
          .append(": ")
          .append(EpisodeMaterial.plain(statement.text()))
          .append('\n');
      statement.evidence().quotes().forEach(quote -> text.append(line(quote)));
    }
    return text.append("</material>").toString();
  }

  private static String line(ProvenQuote quote) {
    String speaker = quote.speaker();
    return "- %s (%s): %s\n"
        .formatted(
            speaker == null ? "speaker not named" : EpisodeMaterial.plain(speaker),
            EpisodeMaterial.time(quote.start()),
            EpisodeMaterial.plain(quote.text()));
  }

  /**
   * A judge's reply.
   *
   * @param verdicts in any order
   */
  record Verdicts(List<StatementVerdict> verdicts) {

    Verdicts {
      verdicts = verdicts == null ? List.of() : List.copyOf(verdicts);
    }
  }

  /**
   * What the judge says of one statement.
   *
   * @param statement its number, from 1
   * @param extra the words that no quote says
   * @param verdict as the schema names it
   */
  record StatementVerdict(int statement, @Nullable String extra, @Nullable String verdict) {

    /** Anything that is not plainly carried is not. */
    Verdict value() {
      boolean claimsMore = extra != null && !extra.isBlank();
      return switch (verdict == null ? "" : verdict.strip().toLowerCase(Locale.ROOT)) {
        case "carried" -> claimsMore ? Verdict.OVERREACHES : Verdict.CARRIED;
        case "overreaches" -> Verdict.OVERREACHES;
        case "contradicted", "unrelated" -> Verdict.NOT_CARRIED;
        default -> Verdict.NONE;
      };
    }
  }
}
