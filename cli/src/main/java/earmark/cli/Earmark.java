package earmark.cli;

import earmark.cli.desk.DeskClient;
import earmark.stack.Installation;
import earmark.stack.Lifetime;
import earmark.stack.StackFailure;
import earmark.stack.StackSettings;
import earmark.stack.Token;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** {@code ./earmark}: the command and its options. */
@Command(
    name = "./earmark",
    synopsisSubcommandLabel = "COMMAND",
    description = "Turns podcast episodes into pages of notes that can be trusted.",
    subcommands = {
      UpCommand.class,
      DownCommand.class,
      StatusCommand.class,
      AddCommand.class,
      ImportCommand.class,
      ReplayCommand.class,
      RebuildCommand.class,
      LogsCommand.class,
      ModelCommand.class,
      WarmCommand.class,
    },
    footerHeading = "%nAlso:%n",
    footer = {
      "  score    Measure Earmark against a folder of real files.",
      "  build    Build what has changed, and start nothing.",
      "  test     Run all tests; arguments go to Maven.",
      "",
      "Each command explains itself with --help."
    })
public final class Earmark implements Runnable {

  private static final int WIDTH = 100;

  // Set by picocli before anything runs.
  @SuppressWarnings("NullAway.Init")
  @Spec
  private CommandSpec spec;

  private Earmark() {}

  public static void main(String[] args) {
    System.exit(commandLine().execute(args));
  }

  static CommandLine commandLine() {
    CommandLine line = new CommandLine(new Earmark());
    line.setUsageHelpWidth(WIDTH);
    withHelp(line);
    line.setExecutionExceptionHandler(saysWhatFailed());
    line.setParameterExceptionHandler(Earmark::explain);
    return line;
  }

  /** Without a command there is nothing to do. */
  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "A command is missing.");
  }

  static StackSettings settings() {
    return StackSettings.from(System.getenv(), Path.of(System.getProperty("earmark.root", ".")));
  }

  static Installation installation() {
    return installation(settings());
  }

  static Installation installation(StackSettings settings) {
    return new Installation(settings, Lifetime.DETACHED);
  }

  static DeskClient desk(StackSettings settings) {
    return new DeskClient(settings.deskUrl(), Token.of(settings));
  }

  private static void withHelp(CommandLine command) {
    command.getSubcommands().values().forEach(Earmark::withHelp);
    command
        .getCommandSpec()
        .addOption(
            OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Shows this text.")
                .build());
  }

  private static int explain(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    command.getErr().println(said(e));
    command.usage(command.getErr());
    return CommandLine.ExitCode.USAGE;
  }

  private static String said(ParameterException e) {
    boolean atTop = e.getCommandLine().getParent() == null;
    if (atTop && e instanceof UnmatchedArgumentException unknown) {
      return "There is no command '%s'.".formatted(unknown.getUnmatched().getFirst());
    }
    return String.valueOf(e.getMessage());
  }

  private static IExecutionExceptionHandler saysWhatFailed() {
    return (e, command, result) -> {
      if (!(e instanceof StackFailure)) {
        throw e;
      }
      command.getErr().println(e.getMessage());
      return CommandLine.ExitCode.SOFTWARE;
    };
  }
}
