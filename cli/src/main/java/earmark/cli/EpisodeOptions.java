package earmark.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What {@code import} says about all episodes that it sends. */
final class EpisodeOptions {

  @Option(names = "--show", description = "Title of the show, if the table does not name it.")
  private @Nullable String show;

  @Option(
      names = "--title",
      description = "Title of the episode; default: from the file's content or name.")
  private @Nullable String title;

  @Option(names = "--date", paramLabel = "YYYY-MM-DD", description = "When it was published.")
  private @Nullable String date;

  @Option(names = "--guest", paramLabel = "NAME", description = "A guest; may be repeated.")
  private List<String> guests = List.of();

  @Option(names = "--host", paramLabel = "NAME", description = "A host; may be repeated.")
  private List<String> hosts = List.of();

  @Option(names = "--audio", paramLabel = "URL", description = "The recording.")
  private @Nullable String audio;

  @Option(names = "--video", paramLabel = "URL", description = "The recording on video.")
  private @Nullable String video;

  /** Whether the options give a title, which only one episode can have. */
  boolean nameOne() {
    return title != null;
  }

  /**
   * Returns the fields of an episode, for the desk.
   *
   * @param known what the table says about it; counts before the options
   */
  Map<String, Object> over(Map<String, Object> known) {
    Map<String, Object> episode = new HashMap<>();
    putIfGiven(episode, "show", show);
    putIfGiven(episode, "title", title);
    episode.put("guests", guests);
    episode.put("hosts", hosts);
    putIfGiven(episode, "publishedOn", date);
    putIfGiven(episode, "audioUrl", audio);
    putIfGiven(episode, "videoUrl", video);
    episode.putAll(known);
    episode.put(
        "show",
        Map.of(
            "title", episode.getOrDefault("show", ""), "hosts", episode.getOrDefault("hosts", "")));
    return episode;
  }

  private static void putIfGiven(Map<String, Object> episode, String name, @Nullable String value) {
    if (value != null) {
      episode.put(name, value);
    }
  }
}
