package earmark.cli;

import earmark.contracts.Progress;
import java.util.List;

/** Shows on the terminal how far episodes are. */
interface Display {

  void show(List<Progress> episodes);

  /** A line that stays. */
  void note(String line);

  /** Bars that move where a person looks on, plain lines where a file or another program does. */
  static Display forThisTerminal() {
    return Boolean.getBoolean("earmark.terminal")
        ? new Bars(System.out)
        : new PlainLines(System.out);
  }
}
