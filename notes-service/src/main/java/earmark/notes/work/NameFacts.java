package earmark.notes.work;

/**
 * What an episode and the catalogue say of a name.
 *
 * @param praised the share of the sentences with it that praise something, 0 to 1
 * @param made the share of the sentences with it that say that somebody made something, 0 to 1
 * @param described whether the publisher's description has it
 * @param linked whether a line with a link has it there
 * @param ofGuest whether a guest's bio has it
 * @param maker whether somebody of that name makes works
 */
record NameFacts(
    double praised,
    double made,
    boolean described,
    boolean linked,
    boolean ofGuest,
    boolean maker) {}
