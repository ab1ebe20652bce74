package earmark.stack.command;

import earmark.stack.Folders;
import earmark.stack.StackFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code score}. */
@Command(
    name = "score",
    description = {
      "Measures Earmark against a folder of real files, and prints a table; nothing is published.",
      "DIR alone: what each file is read as, then its notes: what is unproven, amid advertising,",
      "loose or said twice, and the time of each stage; no reference answers are needed.",
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
    @Parameters(
        paramLabel = "DIR",
        arity = "0..1",
        description = "Writes notes of every transcript below DIR.")
    private @Nullable Path notes;

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
    if (what.notes != null) {
      return notes(existing(what.notes));
    }
    return what.feeds != null
        ? run(ingest("earmark.ingest.yardstick.Feeds", existing(what.feeds)))
        : run(ingest("earmark.ingest.yardstick.Transcripts", existing(what.transcripts)));
  }

  /** One program reads the transcripts, another writes the notes: each service keeps its own. */
  private static int notes(Path folder) throws IOException, InterruptedException {
    Path events = Files.createTempDirectory("earmark-score");
    try {
      int read = run(ingest("earmark.ingest.yardstick.Transcripts", folder, events));
      System.out.println();
      return read != 0 ? read : run(scorecard(events));
    } finally {
      Folders.delete(events);
    }
  }

  private static List<String> scorecard(Path events) {
    return Earmark.installation()
        .notesProgram("earmark.notes.yardstick.Scorecard", List.of(events.toString()));
  }

  private static List<String> ingest(String program, Path... folders) {
    return Earmark.installation()
        .ingestProgram(program, Stream.of(folders).map(Path::toString).toList());
  }

  private static Path existing(@Nullable Path folder) {
    if (folder == null || !Files.isDirectory(folder)) {
      throw new StackFailure("There is no folder %s. Mend its name.".formatted(folder));
    }
    return folder;
  }

  private static int run(List<String> command) throws IOException, InterruptedException {
    return new ProcessBuilder(command).inheritIO().start().waitFor();
  }
}
