package earmark.notes.model.keeping;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Spending in a folder, a JSON file for each day. For one process. */
public final class FolderLedger implements SpendLedger {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final TypeReference<LinkedHashMap<String, Spend>> BY_EPISODE =
      new TypeReference<>() {};

  private final Path folder;

  public FolderLedger(Path folder) {
    this.folder = folder;
  }

  @Override
  public synchronized void add(LocalDate day, String episode, Spend spend) {
    Map<String, Spend> episodes = read(day);
    episodes.merge(episode, spend, Spend::plus);
    OwnerFile.write(folder, name(day), JSON.writeValueAsString(episodes));
  }

  @Override
  public synchronized Spend ofEpisode(LocalDate day, String episode) {
    return read(day).getOrDefault(episode, Spend.NOTHING);
  }

  @Override
  public synchronized Spend ofDay(LocalDate day) {
    return read(day).values().stream().reduce(Spend.NOTHING, Spend::plus);
  }

  /** A file that cannot be read must not count as nothing spent. */
  private Map<String, Spend> read(LocalDate day) {
    Path file = folder.resolve(name(day));
    try {
      return OwnerFile.read(file)
          .map(text -> JSON.readValue(text, BY_EPISODE))
          .orElseGet(LinkedHashMap::new);
    } catch (JacksonException e) {
      throw new KeepingFailed(
          "%s is damaged; delete it to count this day's spending from zero.".formatted(file), e);
    }
  }

  private static String name(LocalDate day) {
    return "spent-%s.json".formatted(day);
  }
}
