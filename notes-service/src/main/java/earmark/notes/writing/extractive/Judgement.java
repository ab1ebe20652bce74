package earmark.notes.writing.extractive;

/**
 * What the models say of an excerpt, each as a logit: 0 is even odds, greater is likelier. See
 * docs/decisions/0014.
 *
 * @param noteworthy whether an editor would keep something of these sentences
 * @param wellCut whether what an editor would keep is these sentences and no others
 * @param understood whether a reader understands it, and finds no fault, under the sentence before
 * @param printable whether an editor would print it as it stands there
 * @param revealing whether it is news rather than advice
 */
record Judgement(
    double noteworthy, double wellCut, double understood, double printable, double revealing) {}
