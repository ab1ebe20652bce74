package earmark.notes.work;

import earmark.contracts.Stance;
import earmark.contracts.Work;
import earmark.notes.reading.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A work and how an episode treats it.
 *
 * @param work title, creator, kind
 * @param stance the strongest that was found
 * @param heardAs what the transcript has in place of the title; null where it has the title
 * @param sentence the sentence that shows the stance
 */
public record Mention(Work work, Stance stance, @Nullable String heardAs, Sentence sentence) {}
