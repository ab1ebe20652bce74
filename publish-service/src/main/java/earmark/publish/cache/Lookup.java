package earmark.publish.cache;

/** What is at a path. */
public sealed interface Lookup {

  /**
   * A page.
   *
   * @param page its bytes
   */
  record Hit(Page page) implements Lookup {}

  /** Nothing. */
  record Missing() implements Lookup {}

  /** Nothing that can be read now; there may be a page soon. */
  record NotYet() implements Lookup {}
}
