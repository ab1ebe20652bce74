package earmark.publish.site;

/** The store cannot be reached now. Nothing is wrong with the event: try again later. */
public class StoreUnavailable extends RuntimeException {

  /**
   * @param cause what the connection says
   */
  public StoreUnavailable(Throwable cause) {
    super("The page store cannot be reached: " + cause.getMessage(), cause);
  }
}
