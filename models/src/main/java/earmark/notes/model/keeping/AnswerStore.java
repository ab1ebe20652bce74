package earmark.notes.model.keeping;

import java.util.Optional;

/** Keeps complete replies of models, so that no question is paid for twice. */
public interface AnswerStore {

  /**
   * The answer to a question.
   *
   * @return empty if there is none that can be read
   * @throws KeepingFailed if the store cannot be reached
   */
  Optional<KeptAnswer> find(AnswerKey key);

  /**
   * Keeps an answer whole, or not at all. The newest one counts.
   *
   * @throws KeepingFailed if it cannot be kept
   */
  void keep(AnswerKey key, KeptAnswer answer);
}
