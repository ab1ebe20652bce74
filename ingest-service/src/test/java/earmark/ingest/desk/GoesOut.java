package earmark.ingest.desk;

import java.net.http.HttpClient;

/** What the rules forbid: a way out beside the guarded one. */
record GoesOut(HttpClient client) {}
