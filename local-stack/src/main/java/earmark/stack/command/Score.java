package earmark.stack.command;

import earmark.stack.StackFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code score}. */
@Command(
    name = "score",
    description = {
      "Measures the readers against a folder of real files, and prints a table; nothing is published.",
      "Feeds: what each was read as. Where NAME.json beside NAME.rss says what another reader makes of",
      "it, every difference, and whether it is meant. Transcripts: format, times, speakers, repairs."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  ./earmark score --feeds corpus/feeds", "  ./earmark score --transcripts talks"})
final class Score implements Callable<Integer> {

  // Set by picocli before anything runs.
  @SuppressWarnings("NullAway.Init")
  @ArgGroup(multiplicity = "1")
  private What what;

  /** What is measured. */
  static final class What {
    @Option(names = "--feeds", paramLabel = "DIR", description = "Reads every feed below DIR.")
    private @Nullable Path feeds;

    @Option(
        names = "--transcripts",
        paramLabel = "DIR",
        description = "Reads every transcript below DIR.")
    private @Nullable Path transcripts;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    return what.feeds != null
        ? run("earmark.ingest.yardstick.Feeds", what.feeds)
        : run("earmark.ingest.yardstick.Transcripts", what.transcripts);
  }

  private static int run(String program, @Nullable Path folder)
      throws IOException, InterruptedException {
    if (folder == null || !Files.isDirectory(folder)) {
      throw new StackFailure("There is no folder %s. Mend its name.".formatted(folder));
    }
    List<String> command =
        Earmark.installation().ingestProgram(program, List.of(folder.toString()));
    return new ProcessBuilder(command).inheritIO().start().waitFor();
  }
}
