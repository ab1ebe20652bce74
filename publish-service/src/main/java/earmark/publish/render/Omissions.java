package earmark.publish.render;

import earmark.contracts.LeftOut;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What was proposed and is not on the page, told by reasons. The words themselves are not shown:
 * they were refused because nobody may rely on them.
 */
final class Omissions {

  private Omissions() {}

  /** A line for each reason, such as {@code 3 proposals: said within an advertisement}. */
  static List<String> of(List<LeftOut> leftOut) {
    return leftOut.stream()
        .collect(Collectors.groupingBy(LeftOut::why, TreeMap::new, Collectors.summingInt(o -> 1)))
        .entrySet()
        .stream()
        .map(e -> Words.count(e.getValue(), "proposal", "proposals") + ": " + e.getKey())
        .toList();
  }
}
