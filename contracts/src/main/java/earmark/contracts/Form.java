package earmark.contracts;

/** How the people of an episode talk. */
public enum Form {
  /** Somebody asks, somebody answers. */
  INTERVIEW,
  /** Four voices or more have their share. */
  PANEL,
  /** One voice, that of somebody who was invited. */
  LECTURE,
  /** One voice, that of the show. */
  SOLO
}
