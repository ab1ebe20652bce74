package earmark.publish.render;

import earmark.contracts.LeftOut;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Counts what was proposed but left out, by reason. The proposals themselves are not shown, because
 * they could not be proven.
 */
final class Omissions {

  private Omissions() {}

  /** A line for each reason, such as {@code 3 proposals: said within an advertisement}. */
  static List<String> of(List<LeftOut> leftOut) {
    return leftOut.stream()
        .collect(Collectors.groupingBy(LeftOut::why, TreeMap::new, Collectors.summingInt(o -> 1)))
        .entrySet()
        .stream()
        .map(e -> EnglishText.count(e.getValue(), "proposal", "proposals") + ": " + e.getKey())
        .toList();
  }
}
