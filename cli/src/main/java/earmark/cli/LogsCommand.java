package earmark.cli;

import earmark.stack.Installation;
import earmark.stack.PartProcess;
import earmark.stack.StackFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code logs}. */
@Command(
    name = "logs",
    description = "Shows the logs of the parts.",
    footerHeading = "%nExamples:%n",
    footer = {"  ./earmark logs notes", "  ./earmark logs -f"})
final class LogsCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "PART",
      arity = "0..1",
      description = "kafka, redis, samples, ingest, notes or publish; else all.")
  private String part = "";

  @Option(
      names = {"-f", "--follow"},
      description = "Follows the log.")
  private boolean follow;

  @Override
  public Integer call() throws InterruptedException {
    Installation installation = Earmark.installation();
    Stream<PartProcess> parts =
        part.isEmpty() ? installation.parts().stream() : Stream.of(installation.part(part));
    List<String> files =
        parts.map(each -> each.log().path()).filter(Files::exists).map(Object::toString).toList();
    if (files.isEmpty()) {
      throw new StackFailure("There is no log yet; start Earmark with ./earmark up.");
    }
    return tail(files);
  }

  private int tail(List<String> files) throws InterruptedException {
    List<String> command = new ArrayList<>(List.of("tail", "-n", "100"));
    if (follow) {
      command.add("-F");
    }
    command.addAll(files);
    try {
      return new ProcessBuilder(command).inheritIO().start().waitFor();
    } catch (IOException e) {
      throw new StackFailure("The logs cannot be shown: " + e.getMessage(), e);
    }
  }
}
