package earmark.stack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Programs that are run to their end. */
final class Programs {

  private Programs() {}

  /**
   * Runs a program and returns what it wrote.
   *
   * @throws StackFailure if it cannot be run or fails, with what it wrote
   */
  static String run(List<String> command) {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getOutputStream().close();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      int status = process.waitFor();
      if (status == 0) {
        return said;
      }
      throw new StackFailure(
          "%s ended with status %d: %s".formatted(command.getFirst(), status, said.strip()));
    } catch (IOException e) {
      throw new StackFailure(
          "%s cannot be run: %s".formatted(command.getFirst(), e.getMessage()), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackFailure("Interrupted while running " + command.getFirst(), e);
    }
  }
}
