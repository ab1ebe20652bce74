package earmark.notes.grounding;

import earmark.contracts.LeftOut;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What became of a list of proposals.
 *
 * @param proven those that may be published, in the writer's order
 * @param leftOut the others, each with the reason
 */
record Judged<T>(List<T> proven, List<LeftOut> leftOut) {

  Judged {
    proven = List.copyOf(proven);
    leftOut = List.copyOf(leftOut);
  }

  /**
   * Judges proposals one after the other.
   *
   * @param judge is given a proposal and what is proven before it
   * @param what names a proposal where it is left out
   */
  static <D, T> Judged<T> all(
      List<D> drafts, BiFunction<D, List<T>, Ruling<T>> judge, Function<D, String> what) {
    List<T> proven = new ArrayList<>();
    List<LeftOut> leftOut = new ArrayList<>();
    for (D draft : drafts) {
      switch (judge.apply(draft, List.copyOf(proven))) {
        case Ruling.Proven<T>(T value) -> proven.add(value);
        case Ruling.Refused<T>(Refusal reason) ->
            leftOut.add(new LeftOut(named(what.apply(draft)), reason.reason()));
      }
    }
    return new Judged<>(proven, leftOut);
  }

  private static String named(String what) {
    return what.isBlank() ? "(without words)" : what;
  }
}
