package earmark.contracts;

/**
 * Somebody whom the publisher names for an episode ({@code podcast:person} of Podcasting 2.0, or a
 * field of an upload).
 *
 * @param name as the publisher spells it
 * @param role what they do in it
 */
public record Person(String name, Role role) {

  /** The roles that matter for notes; all others of the taxonomy are {@link #OTHER}. */
  public enum Role {
    HOST,
    GUEST,
    OTHER
  }
}
