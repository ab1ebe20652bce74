package earmark.notes;

import earmark.text.testing.PatternsKit;

class NotesPatternsTest extends PatternsKit {

  /** Files of rules belong to the project, prices are a setting. */
  @Override
  protected boolean meetsForeignText(String name) {
    return !name.startsWith("earmark.notes.language.RuleFile")
        && !name.startsWith("earmark.notes.model.budget.Prices");
  }
}
