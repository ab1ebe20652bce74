package earmark.ingest.desk;

/** The result of a form, shown once on the next page. */
public record Notice(boolean good, String title, String detail) {}
