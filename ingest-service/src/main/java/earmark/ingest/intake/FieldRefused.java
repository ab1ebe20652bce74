package earmark.ingest.intake;

/** Something is missing that nothing else can fill in, or cannot be understood. */
public class FieldRefused extends RuntimeException {

  private final String field;

  /**
   * @param field as the sender knows it
   * @param message what is wrong and what to do
   */
  public FieldRefused(String field, String message) {
    super(message);
    this.field = field;
  }

  public String field() {
    return field;
  }
}
