package earmark.publish.render;

import earmark.contracts.Condition;
import earmark.contracts.Quality;
import java.util.ArrayList;
import java.util.List;

/** The figures of a page in one line. Leaves out what is unknown or zero. */
final class QualityLine {

  private QualityLine() {}

  static String of(Quality quality) {
    List<String> parts = new ArrayList<>();
    parts.add(EnglishText.count(quality.words(), "word", "words") + " heard");
    if (quality.whyUnwritten() == null) {
      parts.add(EnglishText.count(quality.points(), "point", "points") + ", each proven");
      int unnamed = quality.quotesWithoutSpeaker();
      parts.add(EnglishText.count(unnamed, "quote", "quotes") + " without a speaker");
    } else {
      parts.add(quality.whyUnwritten());
    }
    Condition transcript = quality.transcript();
    switch (transcript.origin()) {
      case AUTOMATIC -> parts.add("transcript written by a machine");
      case HUMAN -> parts.add("transcript written or checked by people");
      case UNKNOWN -> {}
    }
    switch (transcript.timing()) {
      case NONE -> parts.add("the transcript has no times, so quotes have none");
      case SPARSE -> parts.add("the transcript has few times, so those of quotes are estimates");
      case WORD, CUE, TURN -> {}
    }
    int repairs = transcript.repairs().times();
    if (repairs > 0) {
      parts.add(EnglishText.count(repairs, "repair", "repairs"));
    }
    return String.join(" · ", parts);
  }
}
