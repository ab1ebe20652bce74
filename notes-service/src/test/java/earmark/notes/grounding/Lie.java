package earmark.notes.grounding;

import earmark.notes.writing.Draft;

/** Something false that a writer may propose among things that are true. */
interface Lie {

  /** The draft with the lie in it. */
  Draft toldIn(Draft truth);

  /** Why it must be refused. */
  Refusal reason();
}
