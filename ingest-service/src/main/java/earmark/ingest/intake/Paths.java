package earmark.ingest.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which page belongs to which episode. A path that was given once is never given again. */
public final class Paths {

  private final Map<String, String> pathById = new HashMap<>();
  private final Map<String, String> idByPath = new HashMap<>();

  /** The path that the episode has; empty for an unknown one. */
  public synchronized Optional<String> of(String episodeId) {
    return Optional.ofNullable(pathById.get(episodeId));
  }

  /** What the log says; the first word of an episode counts, blank paths do not. */
  synchronized void remember(String episodeId, String path) {
    if (!path.isBlank() && pathById.putIfAbsent(episodeId, path) == null) {
      idByPath.putIfAbsent(path, episodeId);
    }
  }

  /** The path that the episode has, else {@code wanted}, numbered where another has that. */
  synchronized String give(String episodeId, String wanted) {
    String known = pathById.get(episodeId);
    if (known != null) {
      return known;
    }
    String path = Slugs.unused(wanted, idByPath::containsKey);
    remember(episodeId, path);
    return path;
  }
}
