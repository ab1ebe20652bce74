package earmark.ingest.fetch;

import java.net.URI;
import java.nio.file.Path;

/** Downloads large files from the web to disk. */
public interface Downloader {

  /**
   * Downloads {@code address} to {@code file}. An interrupted download resumes where it stopped if
   * the server still has the same file (RFC 9110 section 13.1.5); an existing file is not fetched
   * again.
   *
   * @param limit {@link Limit#bytes} applies to the whole file; when the time is up, the bytes
   *     received so far are kept for the next attempt
   * @param listener called often, from the downloading thread
   * @throws FetchFailed if the file could not be downloaded within the limit
   */
  void download(URI address, Path file, Limit limit, DownloadListener listener);

  /** Receives the progress of a download. */
  @FunctionalInterface
  interface DownloadListener {

    /**
     * Reports progress.
     *
     * @param bytes received so far
     * @param total size of the file in bytes; -1 if the server does not say
     */
    void received(long bytes, long total);
  }
}
