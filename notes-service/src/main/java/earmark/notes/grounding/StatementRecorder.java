package earmark.notes.grounding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keeps the statements that a judge will be asked about, and judges none. */
final class StatementRecorder implements Support {

  private final Map<String, Statement> statements = new LinkedHashMap<>();

  @Override
  public Verdict verdict(Statement statement) {
    statements.putIfAbsent(statement.key(), statement);
    return Verdict.NONE;
  }

  /** The statements in the order in which they were met, each once. */
  List<Statement> statements() {
    return List.copyOf(statements.values());
  }
}
