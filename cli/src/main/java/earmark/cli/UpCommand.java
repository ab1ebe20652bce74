package earmark.cli;

import earmark.stack.Folders;
import earmark.stack.Installation;
import earmark.stack.Launch;
import earmark.stack.PartProcess;
import earmark.stack.StackSettings;
import earmark.stack.Token;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code up}. */
@Command(
    name = "up",
    description = {
      "Starts everything that is not running, and returns when the samples are published.",
      "It keeps running in the background; data and logs are in .earmark."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./earmark up",
      "  ./earmark up --empty",
      "  ./earmark up --model ollama:qwen3:8b",
      "  EARMARK_SITE_PORT=9090 ./earmark up"
    })
final class UpCommand implements Callable<Integer> {

  /** What data, logs and unpacked jars may come to before anybody looks again. */
  private static final long MEGABYTES = 1024;

  @Option(names = "--empty", description = "Without the sample show.")
  private boolean empty;

  @Option(
      names = "--wait",
      paramLabel = "SECONDS",
      defaultValue = "300",
      description = "How long to wait for the samples (${DEFAULT-VALUE}).")
  private int seconds;

  @Mixin private final ModelOptions model = new ModelOptions();

  @Override
  public Integer call() {
    Stopwatch watch = Stopwatch.started();
    Installation installation = Earmark.installation(model.in(Earmark.settings()));
    StackSettings settings = installation.settings();
    List<PartProcess> wanted = wanted(installation);
    Folders.require(settings.home(), MEGABYTES);
    // Made here, if there is none yet, for the services to read.
    String _ = Token.of(settings);
    if (model.areGiven()) {
      // One that runs already was started with another model or none.
      installation.part(Installation.NOTES).stop();
    }
    new Launch(installation, wanted, new StartDisplay(System.out, watch)).run();
    SampleShow samples = new SampleShow(settings, Duration.ofSeconds(seconds), watch);
    boolean published = empty || samples.published();
    WarmCommand.inBackground(installation);
    Addresses.print(settings);
    return published ? 0 : 1;
  }

  private List<PartProcess> wanted(Installation installation) {
    return installation.parts().stream()
        .filter(part -> !empty || !part.part().name().equals(Installation.SAMPLES))
        .toList();
  }
}
