package earmark.stack.command;

import earmark.stack.Settings;
import earmark.stack.StackFailure;
import earmark.stack.desk.Accepted;
import earmark.stack.desk.Desk;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code import}. */
@Command(
    name = "import",
    description = "Sends transcripts in; each file becomes an episode.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./earmark import talk.vtt --show \"My Show\" --title \"A talk\" --date 2026-03-04 --guest \"Ada Byron\"",
      "  ./earmark import season-1/*.srt --show \"My Show\""
    })
final class Import implements Callable<Integer> {

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description =
          "Transcripts in any known format: WebVTT, SubRip, Podcasting 2.0 JSON, text with speakers.")
  private List<Path> files = List.of();

  @Option(names = "--show", required = true, description = "Title of the show.")
  private String show = "";

  @Option(names = "--title", description = "Title of the episode; else the file's name.")
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

  @Override
  public Integer call() {
    if (title != null && files.size() > 1) {
      throw new StackFailure(
          "--title is for one file; several take their titles from their names.");
    }
    Settings settings = Earmark.settings();
    Desk desk = Earmark.desk(settings);
    return files.stream().filter(file -> !sent(file, desk)).count() == 0 ? 0 : 1;
  }

  // One file that is refused does not keep the others from being sent.
  private boolean sent(Path file, Desk desk) {
    try {
      Accepted accepted = desk.upload(episode(file), file);
      System.out.printf("%s: %s%n", file, accepted.page());
      return true;
    } catch (StackFailure e) {
      System.err.printf("%s: %s%n", file, e.getMessage());
      return false;
    }
  }

  private Map<String, Object> episode(Path file) {
    Map<String, Object> episode = new HashMap<>();
    episode.put("show", show);
    episode.put("title", title == null ? titleOf(file) : title);
    episode.put("guests", guests);
    episode.put("hosts", hosts);
    putIfGiven(episode, "publishedOn", date);
    putIfGiven(episode, "audioUrl", audio);
    putIfGiven(episode, "videoUrl", video);
    return episode;
  }

  private static void putIfGiven(Map<String, Object> episode, String name, @Nullable String value) {
    if (value != null) {
      episode.put(name, value);
    }
  }

  private static String titleOf(Path file) {
    String name = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
    String words = name.replaceAll("[-_]+", " ").strip();
    return words.isEmpty() ? name : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
