package earmark.contracts;

/** An event lacks a value that it must have. */
public class IncompleteEvent extends RuntimeException {

  IncompleteEvent(String field) {
    super("it lacks " + field);
  }
}
