package earmark.notes.writing.extractive;

/**
 * What the models say of an excerpt, each as a logit: 0 is even odds, greater is likelier. See
 * docs/decisions/0014.
 *
 * @param noteworthy whether an editor would keep something of these sentences
 * @param wellCut whether what an editor would keep is these sentences and no others
 * @param clear whether a reader understands it without what was said before
 * @param good whether an editor would print it as it stands
 * @param revealing whether it is news rather than advice
 */
record Judgement(double noteworthy, double wellCut, double clear, double good, double revealing) {}
