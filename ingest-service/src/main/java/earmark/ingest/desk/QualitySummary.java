package earmark.ingest.desk;

import earmark.contracts.Condition;
import earmark.contracts.Condition.Repairs;
import earmark.contracts.Quality;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Describes the quality of notes and transcripts in words. */
final class QualitySummary {

  private QualitySummary() {}

  /** Returns a text such as {@code 14 points proven · 2 quotes without a speaker · 12 repairs}. */
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

  /** Describes a transcript, such as {@code automatic captions · 12 repairs}. */
  static String of(Condition condition) {
    return String.join(" · ", parts(condition));
  }

  private static List<String> parts(Condition condition) {
    List<String> parts = new ArrayList<>();
    switch (condition.origin()) {
      case AUTOMATIC -> parts.add("automatic captions");
      case HUMAN -> parts.add("written by a person");
      case UNKNOWN -> {}
    }
    switch (condition.timing()) {
      case NONE -> parts.add("without times");
      case SPARSE -> parts.add("sparse times");
      case TURN -> parts.add("timed per turn");
      case WORD -> parts.add("timed per word");
      case CUE -> {}
    }
    if (condition.language() != null) {
      parts.add(Locale.forLanguageTag(condition.language()).getDisplayName(Locale.ENGLISH));
    }
    Repairs repairs = condition.repairs();
    if (repairs.total() > 0) {
      parts.add(counted(repairs.total(), "repair"));
    }
    return parts;
  }

  private static String counted(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
