package earmark.cli;

import earmark.cli.desk.AcceptedUpload;
import earmark.cli.desk.DeskClient;
import earmark.stack.StackFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code import}. */
@Command(
    name = "import",
    description = {
      "Sends transcripts in; each file becomes an episode. The same file sent twice is one"
          + " episode.",
      "A folder is sent whole. What is known of its episodes stands in episodes.csv or"
          + " episodes.yaml",
      "beside them: a column for the file, and others by the names that the desk's door knows"
          + " (show,",
      "title, publishedOn, guests, hosts, audioUrl, videoUrl, link, durationSeconds, description,",
      "language, guid); in CSV, several guests are separated by semicolons."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./earmark import talk.vtt --show \"My Show\" --title \"A talk\" --date 2026-03-04 --guest"
          + " \"Ada Byron\"",
      "  ./earmark import season-1/*.srt --show \"My Show\"",
      "  ./earmark import season-1 --metadata season-1.csv"
    })
final class ImportCommand implements Callable<Integer> {

  /** Endings of what is worth sending of a folder; the desk knows formats by their content. */
  private static final Set<String> TRANSCRIPTS =
      Set.of(
          "vtt",
          "srt",
          "json",
          "json3",
          "srv3",
          "xml",
          "ttml",
          "html",
          "htm",
          "txt",
          "md",
          "markdown");

  @Parameters(
      paramLabel = "FILE|DIR",
      arity = "1..*",
      description =
          "Transcripts in any known format: WebVTT, SubRip, JSON, HTML, text; or folders of them.")
  private List<Path> files = List.of();

  @Option(
      names = "--metadata",
      paramLabel = "FILE",
      description = "CSV or YAML with what is known of the episodes; else episodes.csv or .yaml.")
  private @Nullable Path metadata;

  @Option(names = "--show", description = "Title of the show, where nothing else names it.")
  private @Nullable String show;

  @Option(
      names = "--title",
      description = "Title of the episode; else what the file says, or its name.")
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

  @Option(names = "--no-wait", description = "Returns as soon as all are sent.")
  private boolean noWait;

  @Override
  public Integer call() {
    if (title != null && files.size() > 1) {
      throw new StackFailure(
          "--title is for one file; several take their titles from what they say, or their names.");
    }
    Map<Path, Map<String, Object>> all = episodes();
    DeskClient desk = Earmark.desk(Earmark.settings());
    Set<String> sent = new LinkedHashSet<>();
    all.forEach((file, known) -> send(file, episode(known), desk).ifPresent(sent::add));
    int refused = all.size() - sent.size();
    System.out.printf("%d of %d files are sent.%n", sent.size(), all.size());
    int stopped =
        noWait || sent.isEmpty() ? 0 : new Watch(desk, Display.forThisTerminal()).of(sent);
    return refused == 0 ? stopped : 1;
  }

  /** The files to be sent, each with what a table says of it. */
  private Map<Path, Map<String, Object>> episodes() {
    Map<Path, Map<String, Object>> all = new LinkedHashMap<>();
    for (Path given : files) {
      Path file = given.toAbsolutePath().normalize();
      if (Files.isDirectory(file)) {
        Metadata table = metadata == null ? Metadata.in(file) : Metadata.NONE;
        transcriptsIn(file)
            .forEach(one -> all.put(one, table.byFile().getOrDefault(one, Map.of())));
        all.putAll(table.byFile());
      } else if (Files.isRegularFile(file)) {
        all.put(file, Map.of());
      } else {
        throw new StackFailure("There is no file %s. Correct the name.".formatted(file));
      }
    }
    if (metadata != null) {
      all.putAll(Metadata.read(metadata).byFile());
    }
    return all;
  }

  private static List<Path> transcriptsIn(Path folder) {
    try (var found = Files.walk(folder)) {
      return found
          .filter(Files::isRegularFile)
          .filter(file -> TRANSCRIPTS.contains(ending(file)) && !Metadata.isTable(file))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new StackFailure("The folder %s cannot be read: %s.".formatted(folder, e), e);
    }
  }

  // One file that is refused does not keep the others from being sent.
  private static Optional<String> send(Path file, Map<String, Object> episode, DeskClient desk) {
    try {
      if (!episode.containsKey("title")) {
        episode.put("title", desk.titleIn(file).orElseGet(() -> titleOf(file)));
      }
      AcceptedUpload accepted = desk.upload(episode, file);
      System.out.printf("%s: %s%n", file, accepted.page());
      return Optional.of(accepted.episodeId());
    } catch (StackFailure e) {
      System.err.printf("%s: %s%n", file, e.getMessage());
      return Optional.empty();
    }
  }

  /** What the table says comes first, then what the command says for all. */
  private Map<String, Object> episode(Map<String, Object> known) {
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

  private static String ending(Path file) {
    String name = file.getFileName().toString();
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private static String titleOf(Path file) {
    String name = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
    String words = name.replaceAll("[-_]+", " ").strip();
    return words.isEmpty() ? name : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
