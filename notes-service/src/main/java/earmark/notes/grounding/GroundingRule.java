package earmark.notes.grounding;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Something that a proposal must meet.
 *
 * @param <C> the proposal with all that is known of it
 * @param otherwise the reason to refuse what does not meet it
 * @param demand whether a proposal meets it
 */
record GroundingRule<C>(Refusal otherwise, Predicate<C> demand) {

  boolean refuses(C proposal) {
    return !demand.test(proposal);
  }

  /** Refuses {@code proposal} by the first rule that it breaks; else proves it. */
  static <C, T> Ruling<T> judge(C proposal, List<GroundingRule<C>> rules, Function<C, T> proven) {
    for (GroundingRule<C> rule : rules) {
      if (rule.refuses(proposal)) {
        return new Ruling.Refused<>(rule.otherwise());
      }
    }
    return new Ruling.Proven<>(proven.apply(proposal));
  }
}
