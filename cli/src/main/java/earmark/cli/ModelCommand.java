package earmark.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code model}: about the language model that writes notes. */
@Command(
    name = "model",
    synopsisSubcommandLabel = "COMMAND",
    description = "Says whether a language model can be used.",
    subcommands = ModelCheckCommand.class,
    footerHeading = "%nExample:%n",
    footer = "  ./earmark model check")
final class ModelCommand implements Runnable {

  // Set by picocli before anything runs.
  @SuppressWarnings("NullAway.Init")
  @Spec
  private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "A command is missing.");
  }
}
