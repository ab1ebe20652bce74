package earmark.ingest.polling;

/** Which instance of this service polls which feeds; a feed belongs to at most one at a time. */
public interface Duty {

  /** Does {@code work} if this instance may poll the show now; else returns false at once. */
  boolean ifMine(String showId, Runnable work);
}
