package earmark.notes.grounding;

/**
 * A way in which a text follows from its quotes. {@link Verbatim} needs no judge; a writer that
 * puts things in its own words brings one more.
 */
@FunctionalInterface
public interface Support {

  /** Whether {@code text} claims nothing but what {@code evidence} says. */
  boolean holds(String text, Evidence evidence);
}
