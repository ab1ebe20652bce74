package earmark.publish.cache;

/** The result of looking up a path. */
public sealed interface Lookup {

  /**
   * A page.
   *
   * @param page its bytes
   */
  record Hit(Page page) implements Lookup {}

  /** There is no page. */
  record Missing() implements Lookup {}

  /** The page cannot be read now; there may be one soon. */
  record NotYet() implements Lookup {}
}
