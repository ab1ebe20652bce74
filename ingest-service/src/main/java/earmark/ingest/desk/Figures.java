package earmark.ingest.desk;

import earmark.contracts.Condition;
import earmark.contracts.Condition.Repairs;
import earmark.contracts.Quality;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How good notes and transcripts are, in words. */
final class Figures {

  private Figures() {}

  /** Such as {@code 14 points proven · 2 quotes without a speaker · 12 times mended}. */
  static String of(Quality quality) {
    List<String> parts = new ArrayList<>();
    parts.add(counted(quality.points(), "point") + " proven");
    if (quality.quotesWithoutSpeaker() > 0) {
      parts.add(counted(quality.quotesWithoutSpeaker(), "quote") + " without a speaker");
    }
    if (quality.leftOut() > 0) {
      parts.add(quality.leftOut() + " left out");
    }
    parts.addAll(parts(quality.transcript()));
    return String.join(" · ", parts);
  }

  /** What is known of a transcript, such as {@code written by a machine · 12 times mended}. */
  static String of(Condition condition) {
    return String.join(" · ", parts(condition));
  }

  private static List<String> parts(Condition condition) {
    List<String> parts = new ArrayList<>();
    switch (condition.origin()) {
      case AUTOMATIC -> parts.add("automatic captions");
      case HUMAN -> parts.add("written by people");
      case UNKNOWN -> {}
    }
    switch (condition.timing()) {
      case NONE -> parts.add("no times");
      case SPARSE -> parts.add("times are sparse");
      case TURN -> parts.add("timed by the turn");
      case WORD -> parts.add("timed by the word");
      case CUE -> {}
    }
    if (condition.language() != null) {
      parts.add(Locale.forLanguageTag(condition.language()).getDisplayName(Locale.ENGLISH));
    }
    Repairs repairs = condition.repairs();
    if (repairs.total() > 0) {
      parts.add(counted(repairs.total(), "time") + " mended");
    }
    return parts;
  }

  private static String counted(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
