package earmark.yardstick;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./earmark score}. */
@Command(
    name = "./earmark score",
    description = {
      "Measures Earmark against a folder of real files, and prints a table; nothing is published.",
      "DIR alone: what each file is read as, then its notes: what is unproven, inside advertising,",
      "loose or said twice, and the time of each stage; no reference answers are needed.",
      "Feeds: what each was read as. Where NAME.json next to NAME.rss says what another reader makes of",
      "it, every difference, and whether it is meant. Transcripts: format, times, speakers, repairs."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  ./earmark score --feeds corpus/feeds", "  ./earmark score --transcripts talks"})
public final class Score implements Callable<Integer> {

  private static final int WIDTH = 100;

  // Set by picocli before anything runs.
  @SuppressWarnings("NullAway.Init")
  @Spec
  private CommandSpec spec;

  // Set by picocli before anything runs.
  @SuppressWarnings("NullAway.Init")
  @ArgGroup(multiplicity = "1")
  private What what;

  private Score() {}

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

  /** Runs the command; exits explicitly, because the model's threads would keep it alive. */
  public static void main(String[] args) {
    System.exit(commandLine().execute(args));
  }

  static CommandLine commandLine() {
    CommandLine line = new CommandLine(new Score()).setUsageHelpWidth(WIDTH);
    line.getCommandSpec()
        .addOption(
            OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Shows this text.")
                .build());
    return line;
  }

  @Override
  public Integer call() throws IOException {
    if (what.feeds != null) {
      new FeedTable(System.out).print(existing(what.feeds));
    } else if (what.transcripts != null) {
      TranscriptTable.print(existing(what.transcripts), null);
    } else {
      notes(existing(what.notes));
    }
    return CommandLine.ExitCode.OK;
  }

  /** The notes are written from events on disk, so that one transcript at a time is in memory. */
  private static void notes(Path folder) throws IOException {
    Path events = Files.createTempDirectory("earmark-score");
    try {
      TranscriptTable.print(folder, events);
      System.out.println();
      new NotesTable().print(events);
    } finally {
      delete(events);
    }
  }

  private static void delete(Path events) throws IOException {
    try (var files = Files.newDirectoryStream(events)) {
      for (Path file : files) {
        Files.delete(file);
      }
    }
    Files.delete(events);
  }

  private Path existing(@Nullable Path folder) {
    if (folder == null || !Files.isDirectory(folder)) {
      throw new ParameterException(
          spec.commandLine(), "There is no folder %s. Name an existing folder.".formatted(folder));
    }
    return folder;
  }
}
