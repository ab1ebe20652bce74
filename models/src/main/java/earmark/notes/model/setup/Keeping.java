package earmark.notes.model.setup;

import earmark.notes.model.keeping.AnswerStore;
import earmark.notes.model.keeping.FolderAnswers;
import earmark.notes.model.keeping.FolderLedger;
import earmark.notes.model.keeping.ForgetfulLedger;
import earmark.notes.model.keeping.RedisKeeping;
import earmark.notes.model.keeping.SpendLedger;
import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where replies and spending are kept.
 *
 * @param answers null where replies are not kept
 */
record Keeping(@Nullable AnswerStore answers, SpendLedger ledger, Runnable closing) {

  /**
   * Reads EARMARK_MODEL_ANSWERS.
   *
   * @param where a folder or the address of a Redis; blank for nowhere
   */
  static Keeping in(String where) {
    String place = where.strip();
    if (place.isEmpty()) {
      return new Keeping(null, new ForgetfulLedger(), () -> {});
    }
    if (place.startsWith("redis://") || place.startsWith("rediss://")) {
      RedisKeeping redis = new RedisKeeping(URI.create(place));
      return new Keeping(redis.answers(), redis.ledger(), redis::close);
    }
    Path folder = Path.of(place);
    return new Keeping(new FolderAnswers(folder), new FolderLedger(folder), () -> {});
  }
}
