package earmark.publish.render;

import earmark.contracts.Condition;
import earmark.contracts.Quality;
import java.util.ArrayList;
import java.util.List;

/** The figures of a page in one line of plain words. What is not known or nought is not told. */
final class QualityLine {

  private QualityLine() {}

  static String of(Quality quality) {
    List<String> parts = new ArrayList<>();
    parts.add(Words.count(quality.words(), "word", "words") + " heard");
    if (quality.whyUnwritten() == null) {
      parts.add(Words.count(quality.points(), "point", "points") + ", each proven");
      int unnamed = quality.quotesWithoutSpeaker();
      parts.add(Words.count(unnamed, "quote", "quotes") + " without a speaker");
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
    int mended = transcript.repairs().times();
    if (mended > 0) {
      parts.add(Words.count(mended, "time", "times") + " mended");
    }
    return String.join(" · ", parts);
  }
}
