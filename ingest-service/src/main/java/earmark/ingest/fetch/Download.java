package earmark.ingest.fetch;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpStatus;

/** Writes the response to one request for a large file to disk. */
final class Download implements GuardedClient.ResponseReader<Boolean> {

  private static final int AT_ONCE = 64 * 1024;
  private static final Pattern CONTENT_RANGE =
      Pattern.compile("bytes (\\d{1,18})-\\d{1,18}/(?:\\d{1,18}|\\*)");

  private final PartialFile partial;
  private final String address;
  private final Limit limit;
  private final Downloader.DownloadListener listener;

  Download(PartialFile partial, String address, Limit limit, Downloader.DownloadListener listener) {
    this.partial = partial;
    this.address = address;
    this.limit = limit;
    this.listener = listener;
  }

  /** Requests the missing bytes, uncompressed: part of a compressed body could not be appended. */
  void ask(HttpGet request) {
    request.setConfig(
        RequestConfig.custom()
            .setProtocolUpgradeEnabled(false)
            .setContentCompressionEnabled(false)
            .build());
    request.setHeader(HttpHeaders.ACCEPT_ENCODING, "identity");
    resume()
        .ifPresent(
            resume -> {
              request.setHeader(HttpHeaders.RANGE, "bytes=" + resume.from() + "-");
              request.setHeader(HttpHeaders.IF_RANGE, resume.validator());
            });
  }

  private Optional<PartialFile.Resume> resume() {
    try {
      return partial.resume(address);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the file is complete; false if it must be requested again from the start. */
  @Override
  public Boolean read(ClassicHttpResponse answer, RedirectChain chain) throws IOException {
    switch (answer.getCode()) {
      case HttpStatus.SC_OK -> {
        partial.begin(address, answer);
        append(answer.getEntity(), 0);
      }
      case HttpStatus.SC_PARTIAL_CONTENT -> {
        long from = Files.size(partial.part());
        if (firstByte(answer) != from) {
          partial.discard();
          return false;
        }
        append(answer.getEntity(), from);
      }
      case HttpStatus.SC_REQUESTED_RANGE_NOT_SATISFIABLE -> {
        partial.discard();
        return false;
      }
      default -> throw FetchFailures.status(chain.asked(), answer);
    }
    finish(chain);
    return true;
  }

  private void append(HttpEntity entity, long from) throws IOException {
    long length = entity.getContentLength();
    long total = length < 0 ? -1 : from + length;
    refuseBeyond(total);
    // Not closed here: closing would read the rest of the body.
    InputStream in = entity.getContent();
    try (OutputStream out = Files.newOutputStream(partial.part(), CREATE, APPEND)) {
      byte[] buffer = new byte[AT_ONCE];
      long bytes = from;
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        bytes += read;
        refuseBeyond(bytes);
        out.write(buffer, 0, read);
        listener.received(bytes, total);
      }
    }
  }

  private void refuseBeyond(long bytes) throws IOException {
    if (bytes > limit.bytes()) {
      partial.discard();
      throw new TooLarge();
    }
  }

  private void finish(RedirectChain chain) throws IOException {
    try (InputStream in = Files.newInputStream(partial.part())) {
      FetchFailures.requireType(
          chain.asked(), limit.wanted(), in.readNBytes(SniffedType.SNIFFED_BYTES));
    } catch (WrongContent e) {
      partial.discard();
      throw e;
    }
    partial.complete();
  }

  private static long firstByte(ClassicHttpResponse answer) {
    String range = BodyReader.header(answer, HttpHeaders.CONTENT_RANGE);
    Matcher matcher = CONTENT_RANGE.matcher(range == null ? "" : range.strip());
    return matcher.matches() ? Long.parseLong(matcher.group(1)) : -1;
  }
}
