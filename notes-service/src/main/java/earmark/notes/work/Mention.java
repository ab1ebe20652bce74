package earmark.notes.work;

import earmark.contracts.Stance;
import earmark.contracts.Work;
import earmark.notes.reading.Sentence;

/**
 * A work and how an episode treats it.
 *
 * @param work title, creator, kind
 * @param stance the strongest that was found
 * @param sentence the sentence that shows the stance
 */
public record Mention(Work work, Stance stance, Sentence sentence) {}
