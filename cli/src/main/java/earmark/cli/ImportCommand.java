package earmark.cli;

import earmark.cli.desk.AcceptedUpload;
import earmark.cli.desk.DeskClient;
import earmark.stack.StackFailure;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code import}. */
@Command(
    name = "import",
    description = {
      "Sends transcripts; each file becomes an episode. The same file sent twice is one episode.",
      "Of a folder, all transcripts are sent. Put what you know about its episodes into episodes.csv",
      "or episodes.yaml in the folder: a column \"file\", and any of show, title, publishedOn, guests,",
      "hosts, audioUrl, videoUrl, link, durationSeconds, description, language, guid. In CSV, separate",
      "several guests by semicolons."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./earmark import talk.vtt --show \"My Show\" --title \"A talk\" --date 2026-03-04 --guest"
          + " \"Ada Byron\"",
      "  ./earmark import season-1/*.srt --show \"My Show\"",
      "  ./earmark import season-1 --metadata season-1.csv"
    })
final class ImportCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "FILE|DIR",
      arity = "1..*",
      description =
          "Transcripts in any known format: WebVTT, SubRip, JSON, HTML, text; or folders of them.")
  private List<Path> files = List.of();

  @Option(
      names = "--metadata",
      paramLabel = "FILE",
      description = "CSV or YAML about the episodes; default: episodes.csv or .yaml in the folder.")
  private @Nullable Path metadata;

  @Mixin private EpisodeOptions options = new EpisodeOptions();

  @Option(names = "--no-wait", description = "Returns as soon as all are sent.")
  private boolean noWait;

  @Override
  public Integer call() {
    if (options.nameOne() && files.size() > 1) {
      throw new StackFailure(
          "--title is for one file. Leave it out: several files take their titles from their content or names.");
    }
    Map<Path, Map<String, Object>> all = new ImportFiles(metadata).in(files);
    DeskClient desk = Earmark.desk(Earmark.settings());
    Set<String> sent = new LinkedHashSet<>();
    all.forEach((file, known) -> send(file, options.over(known), desk).ifPresent(sent::add));
    int refused = all.size() - sent.size();
    System.out.printf("%d of %d files were sent.%n", sent.size(), all.size());
    int stopped =
        noWait || sent.isEmpty() ? 0 : new Watch(desk, Display.forThisTerminal()).of(sent);
    return refused == 0 ? stopped : 1;
  }

  // A refused file does not stop the others.
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

  private static String titleOf(Path file) {
    String name = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
    String words = name.replaceAll("[-_]+", " ").strip();
    return words.isEmpty() ? name : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
