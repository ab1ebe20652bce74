package earmark.ingest.desk;

import earmark.contracts.Progress;
import earmark.contracts.Progress.Stage;
import earmark.contracts.Quality;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An episode in the desk's list.
 *
 * @param page the address of its page; null while it has none
 */
public record EpisodeRow(Progress progress, @Nullable String page) {

  static EpisodeRow of(Progress progress, SiteAddress site) {
    boolean hasPage = progress.stage() == Stage.PUBLISHED && !progress.path().isBlank();
    return new EpisodeRow(progress, hasPage ? site.of(progress.path()) : null);
  }

  /** The stage in plain words. */
  public String label() {
    return label(progress.stage());
  }

  static String label(Stage stage) {
    return switch (stage) {
      case WAITING -> "No transcript yet";
      case FETCHING -> "Fetching";
      case TRANSCRIBED -> "Transcribed";
      case ASSEMBLING -> "Making notes";
      case ASSEMBLED -> "Notes made";
      case PUBLISHED -> "Published";
      case FAILED -> "Stopped";
      case REMOVED -> "Taken down";
    };
  }

  /** The badge's class in the design. */
  public String tone() {
    return switch (progress.stage()) {
      case PUBLISHED -> "good";
      case FAILED -> "bad";
      case FETCHING, TRANSCRIBED, ASSEMBLING, ASSEMBLED -> "warn";
      case WAITING, REMOVED -> "";
    };
  }

  /** Whether somebody works on it. */
  public boolean moving() {
    return tone().equals("warn");
  }

  public boolean failed() {
    return progress.stage() == Stage.FAILED;
  }

  public boolean removable() {
    return progress.stage() != Stage.REMOVED && !progress.path().isBlank();
  }

  /** How long it took from its transcript to its page; empty where it has none. */
  public String took() {
    boolean done = progress.stage() == Stage.PUBLISHED && progress.since() != null;
    return done ? "in " + Words.of(Duration.between(progress.since(), progress.at())) : "";
  }

  /** The figures of its notes in words; empty while it has none. */
  public String figures() {
    Quality quality = progress.quality();
    return quality == null ? "" : Figures.of(quality);
  }

  /** 0 to 1, with a point whatever the locale. */
  public String done() {
    return String.format(Locale.ROOT, "%.3f", progress.done());
  }

  /** The day it was published; empty where that is not known. */
  public String date() {
    return progress.publishedOn() == null ? "" : progress.publishedOn().toString();
  }
}
