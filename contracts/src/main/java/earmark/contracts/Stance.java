package earmark.contracts;

/** How an episode treats a work. Only {@link #ENDORSED} and {@link #OWN_WORK} reach the page. */
public enum Stance {
  /** Somebody recommends it, unpaid. */
  ENDORSED,
  /** A guest or host made it. */
  OWN_WORK,
  /** It is named, without praise or blame. */
  MENTIONED,
  /** Somebody advises against it. */
  CRITICISED,
  /** It is named inside a paid read or self-promotion. */
  SPONSORED
}
