package earmark.publish.serve;

import org.jspecify.annotations.Nullable;

/**
 * What the service says of itself.
 *
 * @param ready whether it serves what there is
 * @param doing what it does until the site is complete, and how far it is; null if it is complete
 * @param trouble why it is not ready and what to do; null if it is
 */
public record Readiness(boolean ready, @Nullable String doing, @Nullable String trouble) {

  /** The site is complete. */
  public static Readiness complete() {
    return new Readiness(true, null, null);
  }

  /** Pages that are there are served while the others are rendered. */
  public static Readiness rebuilding(String doing) {
    return new Readiness(true, doing, null);
  }

  /** Nothing can be served, or nothing new. */
  public static Readiness unready(String trouble) {
    return new Readiness(false, null, trouble);
  }
}
