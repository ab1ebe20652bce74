package earmark.ingest.fetch;

import earmark.ingest.fetch.Limit.Wanted;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ClientProtocolException;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.MessageConstraintException;

/** Creates the exceptions of this package: what went wrong, and what to do about it. */
final class FetchFailures {

  private FetchFailures() {}

  static FetchFailed status(URI address, HttpResponse answer) {
    int status = answer.getCode();
    return new FetchFailed(
        status,
        RetryAfter.in(answer),
        "%s responded with status %d; %s".formatted(address, status, remedy(status)));
  }

  /**
   * Checks the first bytes of a file.
   *
   * @throws WrongContent if they show that it is not {@code wanted}
   */
  static void requireType(URI address, Wanted wanted, byte[] file) {
    SniffedType.of(file)
        .filter(type -> type.contradicts(wanted))
        .ifPresent(
            type -> {
              throw new WrongContent(
                  "%s returned %s instead of %s; check the address, it may have moved or require a login"
                      .formatted(address, type.word(), wanted.word()));
            });
  }

  private static String remedy(int status) {
    return switch (status) {
      case 401, 403 -> "ask the publisher to allow access without signing in";
      case 404, 410 -> "check the address, it may have moved";
      case 429 -> "wait before trying again";
      default -> status >= 500 ? "try again later, the server has a problem" : "check the address";
    };
  }

  /**
   * The failure of a request that got no usable response.
   *
   * @param timedOut whether the request was cancelled at its deadline
   */
  static FetchFailed of(URI address, Limit limit, boolean timedOut, IOException cause) {
    return new FetchFailed(address + " " + reason(limit, timedOut, cause), cause);
  }

  private static String reason(Limit limit, boolean timedOut, IOException cause) {
    if (timedOut) {
      return "took more than %d s; try again later".formatted(limit.time().toSeconds());
    }
    return switch (cause) {
      case TooLarge _ ->
          "is larger than the limit of %d MB; use a smaller file"
              .formatted(limit.bytes() / 1_000_000);
      case PublicAddresses.PrivateAddress host ->
          "is not fetched because %s is not a public address; use a public one, or add the host to EARMARK_ALLOWED_HOSTS"
              .formatted(host.getMessage());
      case UnknownHostException host ->
          "cannot be reached because the host %s does not exist; check the address"
              .formatted(host.getMessage());
      case InterruptedIOException _ -> "did not respond in time; try again later";
      case MessageConstraintException _ -> "sends too many or too long headers; check the address";
      case ConnectException _ -> "refused the connection; check the address or try again later";
      case SSLException _ ->
          "has an invalid certificate (%s); check the address".formatted(cause.getMessage());
      default ->
          "cannot be read (%s); check the address or try again later".formatted(detail(cause));
    };
  }

  private static String detail(IOException cause) {
    boolean wrapped = cause instanceof ClientProtocolException || cause.getMessage() == null;
    Throwable shown = wrapped ? cause.getCause() : cause;
    return String.valueOf(shown == null ? cause : shown.getMessage());
  }
}
