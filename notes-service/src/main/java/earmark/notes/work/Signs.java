package earmark.notes.work;

/**
 * What a sentence and those around it say, whatever they name.
 *
 * @param praise whether the sentence praises
 * @param praiseLater whether the second sentence after it does, in the same turn
 * @param makes whether the speaker made something
 * @param credits whether somebody else made something
 * @param asked whether somebody asked before what to read, watch or use
 * @param askedSoon whether they did so a few sentences before
 * @param answers whether that was the last thing that somebody else asked
 * @param host whether a host says it
 * @param ofGuest whether it, or a sentence right before, names a guest who does not say it
 * @param place where it stands, 0 (start of the episode) to 1 (end)
 */
record Signs(
    boolean praise,
    boolean praiseLater,
    boolean makes,
    boolean credits,
    boolean asked,
    boolean askedSoon,
    boolean answers,
    boolean host,
    boolean ofGuest,
    double place) {}
