package earmark.ingest.desk;

import earmark.feeds.Chapters;

/** Breaks the rule that foreign files are read within a budget. */
@SuppressWarnings("ArrayRecordComponent")
record ReadsUnbounded(byte[] content) {
  int chapters() {
    return Chapters.readJson(content).size();
  }
}
