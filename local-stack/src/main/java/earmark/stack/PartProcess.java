package earmark.stack;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A part of the installation in {@code home}: started, awaited, stopped or killed, and again. */
public final class PartProcess {

  /** How long a part may take to end by itself before it is killed. */
  private static final Duration GRACE = Duration.ofSeconds(15);

  private static final String ADVICE =
      " Read the log, then start again: what was done is kept. If this machine is only slow, set"
          + " EARMARK_START_PATIENCE to a longer time.";

  private final Part part;
  private final Lifetime lifetime;
  private final PartCommand command;
  private final PidFile pidFile;
  private final Path home;
  private final LogFile log;
  private @Nullable Leash leash;

  /**
   * A part that may run already.
   *
   * @param home the folder that gets {@code run/<name>.pid} and {@code logs/<name>.log}
   */
  public PartProcess(Part part, Path home, Lifetime lifetime) {
    this.part = part;
    this.home = home;
    this.lifetime = lifetime;
    this.pidFile = new PidFile(home.resolve("run").resolve(part.name() + ".pid"));
    this.log = new LogFile(home.resolve("logs").resolve(part.name() + ".log"));
    this.command = new PartCommand(part, lifetime);
  }

  public Part part() {
    return part;
  }

  public LogFile log() {
    return log;
  }

  /** The process, if it runs. */
  public Optional<ProcessHandle> running() {
    return pidFile.read();
  }

  /** Whether the part runs and answers, even if it has work to do before it is complete. */
  public boolean answers() {
    return !(state() instanceof PartState.Silent);
  }

  /** What the part says of itself; silent if it does not run. */
  public PartState state() {
    return running().isPresent() ? part.probe().ask() : new PartState.Silent();
  }

  /**
   * Fails where the part does not run and something else has its port.
   *
   * @throws StackFailure saying which port and how to choose another
   */
  public void requirePort() {
    if (running().isEmpty() && !Ports.isFree(part.port())) {
      throw new StackFailure(
          "Port %d, which %s needs, is in use by another program; end that program, or choose another port with %s."
              .formatted(part.port(), part.name(), part.portVariable()));
    }
  }

  /** Does what can be done before the part is launched, to save time then. */
  public void prepare() {
    if (running().isEmpty()) {
      command.prepare();
    }
  }

  /**
   * Starts the part unless it runs, and returns at once.
   *
   * @throws StackFailure if its port is taken or its program cannot be run
   */
  public void launch() {
    if (running().isPresent()) {
      return;
    }
    requirePort();
    closeHome();
    log.begin();
    ProcessHandle process = command.start(log);
    pidFile.write(process);
    leash = lifetime == Lifetime.WITH_THIS_JVM ? Leash.on(process.pid()) : null;
  }

  /**
   * Returns when the part is ready. Waits as long as it lives and its work moves; repairs it once
   * if it ends.
   *
   * @throws StackFailure if it ended or stands still, with the last line of its log
   */
  public void await(StartListener listener) {
    try {
      boolean ready = new Start(part, this::running, listener).await();
      if (!ready && repaired(listener)) {
        launch();
        ready = new Start(part, this::running, listener).await();
      }
      if (!ready) {
        throw failure("ended while it was starting", "");
      }
    } catch (Start.StandsStill e) {
      throw failure(String.valueOf(e.getMessage()), ADVICE);
    }
  }

  private boolean repaired(StartListener listener) {
    Optional<String> done = part.repair().attempt();
    done.ifPresent(listener::note);
    return done.isPresent();
  }

  /** {@link #launch} and {@link #await}. */
  public void start() {
    launch();
    await(StartListener.NONE);
  }

  /** Asks the part to end, waits, and kills it if it does not. No effect if it does not run. */
  public void stop() {
    running().ifPresent(process -> end(process, process::destroy));
  }

  /** SIGKILL: ends the part in the middle of whatever it does. */
  public void kill() {
    running().ifPresent(process -> end(process, process::destroyForcibly));
  }

  private void end(ProcessHandle process, Runnable signal) {
    signal.run();
    if (!ProcessEnd.within(GRACE, process)) {
      process.destroyForcibly();
      ProcessEnd.within(GRACE, process);
    }
    pidFile.delete();
    if (leash != null) {
      leash.close();
      leash = null;
    }
  }

  private void closeHome() {
    try {
      OwnerOnly.folder(home);
    } catch (IOException e) {
      throw new StackFailure("%s cannot be used: %s".formatted(home, e.getMessage()), e);
    }
  }

  private StackFailure failure(String what, String advice) {
    String last = log.lastWords().orElse("nothing");
    return new StackFailure(
        "%s %s; its log %s ends with: %s%s".formatted(part.name(), what, log.path(), last, advice));
  }
}
