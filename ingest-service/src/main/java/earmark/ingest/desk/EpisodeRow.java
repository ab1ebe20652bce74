package earmark.ingest.desk;

import earmark.contracts.Progress;
import earmark.contracts.Progress.Stage;
import earmark.contracts.Quality;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An episode in the desk's list.
 *
 * @param page the URL of its page; null if it has none yet
 */
public record EpisodeRow(Progress progress, @Nullable String page) {

  static EpisodeRow of(Progress progress, SiteAddress site) {
    boolean hasPage = progress.stage() == Stage.PUBLISHED && !progress.path().isBlank();
    return new EpisodeRow(progress, hasPage ? site.of(progress.path()) : null);
  }

  /** The name of the stage for people. */
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
      case FAILED -> "Failed";
      case REMOVED -> "Taken down";
    };
  }

  /** The CSS class of the badge. */
  public String tone() {
    return switch (progress.stage()) {
      case PUBLISHED -> "good";
      case FAILED -> "bad";
      case FETCHING, TRANSCRIBED, ASSEMBLING, ASSEMBLED -> "warn";
      case WAITING, REMOVED -> "";
    };
  }

  /** Whether a service is working on it. */
  public boolean moving() {
    return tone().equals("warn");
  }

  public boolean failed() {
    return progress.stage() == Stage.FAILED;
  }

  public boolean removable() {
    return progress.stage() != Stage.REMOVED && !progress.path().isBlank();
  }

  /** The time from transcript to page; empty if there is no page, or clocks do not tell. */
  public String took() {
    Instant since = progress.since();
    if (progress.stage() != Stage.PUBLISHED || since == null || progress.at().isBefore(since)) {
      return "";
    }
    return "in " + DurationText.of(Duration.between(since, progress.at()));
  }

  /** The quality of its notes in words; empty if there are none yet. */
  public String figures() {
    Quality quality = progress.quality();
    return quality == null ? "" : QualitySummary.of(quality);
  }

  /** Its progress from 0 to 1, with a decimal point in every locale. */
  public String done() {
    return String.format(Locale.ROOT, "%.3f", progress.done());
  }

  /** The day it was published; empty if that is not known. */
  public String date() {
    return progress.publishedOn() == null ? "" : progress.publishedOn().toString();
  }
}
