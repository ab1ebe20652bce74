package earmark.notes.grounding;

/**
 * A rule with one proposal that it must let pass and one that it must refuse.
 *
 * @param name of the rule
 */
record RuleExample<C>(String name, GroundingRule<C> rule, C passes, C refused) {

  @Override
  public String toString() {
    return name;
  }
}
