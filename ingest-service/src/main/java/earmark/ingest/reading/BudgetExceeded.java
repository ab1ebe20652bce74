package earmark.ingest.reading;

/** A file took more than its budget, and its reading was given up. */
final class BudgetExceeded extends RuntimeException {

  private final String found;
  private final String remedy;

  /**
   * @param found what happened, as the end of a sentence that names the file
   * @param remedy what to do
   */
  BudgetExceeded(String found, String remedy) {
    super(found + "; " + remedy);
    this.found = found;
    this.remedy = remedy;
  }

  String found() {
    return found;
  }

  String remedy() {
    return remedy;
  }
}
