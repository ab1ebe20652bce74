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

/** Says what went wrong, and what to do about it. */
final class Failures {

  private Failures() {}

  static FetchFailed status(URI address, HttpResponse answer) {
    int status = answer.getCode();
    return new FetchFailed(
        status,
        RetryAfter.in(answer),
        "%s answered with status %d; %s".formatted(address, status, remedy(status)));
  }

  /**
   * @throws WrongContent if the file is something else by its first bytes
   */
  static void refuseOther(URI address, Wanted wanted, byte[] file) {
    Content.of(file)
        .filter(content -> content.isNot(wanted))
        .ifPresent(
            content -> {
              throw new WrongContent(
                  "%s answered with %s where %s was expected; check the address, it may have moved or ask for a login"
                      .formatted(address, content.word(), wanted.word()));
            });
  }

  private static String remedy(int status) {
    return switch (status) {
      case 401, 403 -> "ask its publisher to let this address be read without signing in";
      case 404, 410 -> "check the address, it may have moved";
      case 429 -> "wait before you ask again";
      default -> status >= 500 ? "try again later, its server has a problem" : "check the address";
    };
  }

  /**
   * @param outOfTime whether the request was given up because its time was over
   */
  static FetchFailed of(URI address, Limit limit, boolean outOfTime, IOException cause) {
    return new FetchFailed(address + " " + reason(limit, outOfTime, cause), cause);
  }

  private static String reason(Limit limit, boolean outOfTime, IOException cause) {
    if (outOfTime) {
      return "took more than %d s; try again later".formatted(limit.time().toSeconds());
    }
    return switch (cause) {
      case TooLong _ ->
          "is larger than the %d MB allowed; give a smaller file"
              .formatted(limit.bytes() / 1_000_000);
      case PublicAddresses.PrivateAddress host ->
          "is not fetched because %s is no public address; give a public one, or allow the host in EARMARK_ALLOWED_HOSTS"
              .formatted(host.getMessage());
      case UnknownHostException host ->
          "cannot be reached because there is no host %s; check the address"
              .formatted(host.getMessage());
      case InterruptedIOException _ -> "did not answer in time; try again later";
      case MessageConstraintException _ -> "sends headers beyond measure; check the address";
      case ConnectException _ -> "refused the connection; check the address or try again later";
      case SSLException _ ->
          "has no valid certificate (%s); check the address".formatted(cause.getMessage());
      default ->
          "cannot be read (%s); check the address or try again later".formatted(detail(cause));
    };
  }

  private static String detail(IOException cause) {
    boolean wrapped = cause instanceof ClientProtocolException || cause.getMessage() == null;
    Throwable told = wrapped ? cause.getCause() : cause;
    return String.valueOf(told == null ? cause : told.getMessage());
  }
}
