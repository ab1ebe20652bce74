package earmark.ingest.desk;

/** What came of a form, to be shown once. */
public record Notice(boolean good, String title, String detail) {}
