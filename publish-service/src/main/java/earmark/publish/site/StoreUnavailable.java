package earmark.publish.site;

/** The store cannot be reached. The event is not at fault: try again later. */
public class StoreUnavailable extends RuntimeException {

  /**
   * @param cause the failure of the connection
   */
  public StoreUnavailable(Throwable cause) {
    super("The page store cannot be reached: " + cause.getMessage(), cause);
  }
}
