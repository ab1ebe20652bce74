package earmark.notes.model.keeping;

/**
 * What questions to models have cost.
 *
 * @param calls how many were asked
 * @param tokens of questions and replies
 * @param billionths money, in billionths of the unit that prices are in
 */
public record Spend(long calls, long tokens, long billionths) {

  public static final Spend NOTHING = new Spend(0, 0, 0);

  /** The sum of both. */
  public Spend plus(Spend other) {
    return new Spend(calls + other.calls, tokens + other.tokens, billionths + other.billionths);
  }

  /** The opposite, to take it back. */
  public Spend negated() {
    return new Spend(-calls, -tokens, -billionths);
  }
}
