package earmark.ingest.fetch;

import java.net.URI;
import java.nio.file.Path;

/** Fetches large files from the web to the disk. */
public interface Downloader {

  /**
   * Writes what is at {@code address} to {@code file}. A download that was cut off goes on where it
   * stopped, if the server still has the same file (RFC 9110 section 13.1.5); a file that is there
   * already is not fetched again.
   *
   * @param limit {@link Limit#bytes} is that of the whole file; when the time is over, what came
   *     stays for the next time
   * @param news is told how far it is, often
   * @throws FetchFailed if there was no good answer within the limit
   */
  void download(URI address, Path file, Limit limit, News news);

  /** Hears how far a download is. */
  @FunctionalInterface
  interface News {

    /**
     * More came.
     *
     * @param bytes how many there are
     * @param of how many there will be; -1 where the server does not say
     */
    void arrived(long bytes, long of);
  }
}
