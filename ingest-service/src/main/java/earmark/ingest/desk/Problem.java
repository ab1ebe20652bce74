package earmark.ingest.desk;

import earmark.feeds.FeedRefused;
import earmark.ingest.fetch.FetchFailed;
import earmark.ingest.fetch.WrongContent;
import earmark.ingest.intake.FieldRefused;
import earmark.ingest.intake.LedgerUnavailable;
import earmark.ingest.messaging.Retry;
import earmark.transcripts.raw.TranscriptRefused;
import java.util.NoSuchElementException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** What went wrong, as RFC 9457 says it: what, where, and what to do. */
final class Problem {

  private Problem() {}

  static ProblemDetail of(HttpStatus status, String title, String detail) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setTitle(title);
    return problem;
  }

  /** The problem behind an exception that the core throws; others are thrown on. */
  static ProblemDetail of(RuntimeException e) {
    String detail = String.valueOf(e.getMessage());
    return switch (e) {
      case TranscriptRefused refused -> {
        var problem = of(HttpStatus.UNPROCESSABLE_CONTENT, "The transcript cannot be read", detail);
        problem.setProperty("line", refused.line());
        yield problem;
      }
      case FieldRefused refused -> {
        var problem =
            of(HttpStatus.BAD_REQUEST, "The field " + refused.field() + " is wrong", detail);
        problem.setProperty("field", refused.field());
        yield problem;
      }
      case FeedRefused _ -> of(HttpStatus.UNPROCESSABLE_CONTENT, "This is not a feed", detail);
      case WrongContent _ -> of(HttpStatus.UNPROCESSABLE_CONTENT, "This is not a feed", detail);
      case FetchFailed _ -> of(HttpStatus.BAD_GATEWAY, "The feed cannot be fetched", detail);
      case Retry.Impossible _ -> of(HttpStatus.CONFLICT, "It cannot be tried again", detail);
      case NoSuchElementException _ -> of(HttpStatus.NOT_FOUND, "No such episode", detail);
      case LedgerUnavailable _ ->
          of(
              HttpStatus.SERVICE_UNAVAILABLE,
              "Kafka does not answer",
              "Nothing was taken (" + detail + "). See that Kafka runs, then send it again.");
      case MaxUploadSizeExceededException _ ->
          of(
              HttpStatus.CONTENT_TOO_LARGE,
              "The file is too large",
              "A transcript may have 50 MB. Send the text alone, without audio or pictures.");
      default -> throw e;
    };
  }
}
