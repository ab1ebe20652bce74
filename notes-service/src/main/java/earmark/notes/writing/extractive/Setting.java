package earmark.notes.writing.extractive;

/**
 * Where an excerpt stands in its episode.
 *
 * @param sentences how many sentences it has
 * @param likeWhole how alike its meaning and that of the episode are, -1 to 1
 * @param likeNeighbours how alike its meaning and that of the sentences around it are, -1 to 1
 * @param turnWords how many words its turn has
 * @param speakersShare the speaker's share of all words, 0 to 1
 * @param place where it begins, 0 (start of the episode) to 1 (end)
 * @param startsTurn whether it begins a turn
 * @param answers whether it begins a turn right after a question
 * @param reacted whether a turn of a few words by somebody else follows
 * @param host whether a host says it
 * @param unlabelled whether the transcript does not say who speaks
 * @param pointedBackAt whether the next sentence begins by referring to it
 */
record Setting(
    int sentences,
    double likeWhole,
    double likeNeighbours,
    int turnWords,
    double speakersShare,
    double place,
    boolean startsTurn,
    boolean answers,
    boolean reacted,
    boolean host,
    boolean unlabelled,
    boolean pointedBackAt) {}
