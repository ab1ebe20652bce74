package earmark.text;

/** Foreign bytes were not read to their end because their thread was interrupted. */
public final class ReadingStopped extends RuntimeException {

  ReadingStopped() {
    super("The reading was interrupted");
  }
}
