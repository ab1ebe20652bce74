package earmark.stack;

import java.util.List;

/** How much memory a process holds. */
public final class ResidentMemory {

  private static final long KILOBYTES = 1024;

  private ResidentMemory() {}

  /** Megabytes of real memory; 0 where the process has just ended. */
  public static long megabytes(ProcessHandle process) {
    try {
      String pid = String.valueOf(process.pid());
      return Long.parseLong(Programs.run(List.of("ps", "-o", "rss=", "-p", pid)).strip())
          / KILOBYTES;
    } catch (StackFailure | NumberFormatException e) {
      return 0;
    }
  }
}
