package earmark.stack;

import java.util.List;
import java.util.stream.Stream;

/** How long a part runs when nobody stops it. */
public enum Lifetime {
  /** As long as this JVM, however that ends. */
  WITH_THIS_JVM,
  /** On its own: it outlives this JVM and the terminal. */
  DETACHED;

  // A session of its own: neither Ctrl-C nor the end of the terminal reaches it.
  private static final List<String> SETSID = List.of("setsid");
  // macOS has no setsid, but Perl.
  private static final List<String> PERL_SETSID =
      List.of("perl", "-e", "use POSIX; POSIX::setsid(); exec @ARGV or die", "--");

  /**
   * The command line that gives {@code command} this lifetime, under the same process id; its files
   * are for their owner only.
   */
  List<String> wrap(List<String> command) {
    return OwnerOnly.wrap(living(command));
  }

  private List<String> living(List<String> command) {
    if (this == WITH_THIS_JVM) {
      return command;
    }
    List<String> detached = Executables.find("setsid").isPresent() ? SETSID : PERL_SETSID;
    return Stream.concat(detached.stream(), command.stream()).toList();
  }
}
