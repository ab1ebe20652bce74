package earmark.cli;

import earmark.contracts.Progress.Stage;
import java.util.Locale;

/** Stages in plain words. */
final class Stages {

  private Stages() {}

  static String word(Stage stage) {
    return switch (stage) {
      case WAITING -> "waiting for a transcript";
      case REMOVED -> "taken down";
      default -> stage.name().toLowerCase(Locale.ROOT);
    };
  }
}
