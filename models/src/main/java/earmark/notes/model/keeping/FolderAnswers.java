package earmark.notes.model.keeping;

import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Answers in a folder, a JSON file each. */
public final class FolderAnswers implements AnswerStore {

  private static final Logger log = LoggerFactory.getLogger(FolderAnswers.class);
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int PREFIX = 2;

  private final Path folder;

  public FolderAnswers(Path folder) {
    this.folder = folder;
  }

  @Override
  public Optional<KeptAnswer> find(AnswerKey key) {
    Path file = folder(key).resolve(name(key));
    return OwnerFile.read(file).flatMap(text -> readable(file, text));
  }

  @Override
  public void keep(AnswerKey key, KeptAnswer answer) {
    OwnerFile.write(folder(key), name(key), JSON.writeValueAsString(answer));
  }

  /** Many files in one folder are slow to list. */
  private Path folder(AnswerKey key) {
    return folder.resolve(key.hash().substring(0, PREFIX));
  }

  private static String name(AnswerKey key) {
    return key.hash() + ".json";
  }

  private static Optional<KeptAnswer> readable(Path file, String text) {
    try {
      return Optional.of(JSON.readValue(text, KeptAnswer.class));
    } catch (JacksonException e) {
      log.warn("{} is damaged; the model is asked again", file);
      return Optional.empty();
    }
  }
}
