package earmark.cli;

import earmark.cli.desk.DeskClient;
import earmark.contracts.Progress;
import earmark.contracts.Progress.Stage;
import earmark.stack.Installation;
import earmark.stack.PartProcess;
import earmark.stack.PartState;
import earmark.stack.ResidentMemory;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;

/** {@code status}. */
@Command(
    name = "status",
    description = {
      "Shows the parts and the episodes in progress.",
      "Exits with 0 only if all parts are up; the sample server may be down."
    },
    footerHeading = "%nExample:%n",
    footer = "  ./earmark status")
final class StatusCommand implements Callable<Integer> {

  private static final Set<Stage> AT_REST =
      Set.of(Stage.PUBLISHED, Stage.REMOVED, Stage.WAITING, Stage.FAILED);

  @Override
  public Integer call() {
    Installation installation = Earmark.installation();
    installation.parts().forEach(StatusCommand::print);
    System.out.println();
    if (installation.part(Installation.INGEST).answers()) {
      DeskClient desk = Earmark.desk(installation.settings());
      desk.shows().stream().map(ShowLine::of).forEach(System.out::println);
      print(desk.episodes());
    }
    boolean up =
        installation.parts().stream()
            .filter(part -> !part.part().name().equals(Installation.SAMPLES))
            .allMatch(PartProcess::answers);
    return up ? 0 : 1;
  }

  private static void print(PartProcess part) {
    String state = part.running().map(process -> line(part, process)).orElse("down");
    System.out.printf("  %-8s 127.0.0.1:%-5d  %s%n", part.part().name(), part.part().port(), state);
  }

  private static String line(PartProcess part, ProcessHandle process) {
    PartState state = part.state();
    String answer = state instanceof PartState.Silent ? "does not answer" : "up";
    String doing = state instanceof PartState.Busy busy ? "  " + busy.doing() : "";
    return "%-6s pid %-7d %4d MB%s"
        .formatted(answer, process.pid(), ResidentMemory.megabytes(process), doing);
  }

  private static void print(List<Progress> episodes) {
    System.out.println();
    episodes.stream()
        .filter(each -> each.failure() != null)
        .map(each -> "  failed %s".formatted(Failures.line(each)))
        .forEach(System.out::println);
    Display.forThisTerminal()
        .show(episodes.stream().filter(each -> !AT_REST.contains(each.stage())).toList());
    Map<Stage, Long> counts =
        episodes.stream()
            .collect(Collectors.groupingBy(Progress::stage, TreeMap::new, Collectors.counting()));
    String all =
        counts.entrySet().stream()
            .map(e -> e.getValue() + " " + Stages.word(e.getKey()))
            .collect(Collectors.joining(", "));
    System.out.println("  Episodes: " + (all.isEmpty() ? "none yet" : all));
  }
}
