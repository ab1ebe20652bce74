package earmark.ingest.desk;

import earmark.contracts.EventJson;
import earmark.feeds.FeedRefused;
import earmark.ingest.fetch.FetchFailed;
import earmark.ingest.fetch.WrongContent;
import earmark.ingest.intake.FieldRefused;
import earmark.ingest.intake.LedgerUnavailable;
import earmark.ingest.intake.SecondFeed;
import earmark.ingest.operations.Retry;
import earmark.transcripts.raw.TranscriptRefused;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** Creates problem details (RFC 9457): what went wrong, where, and what to do. */
final class ProblemDetails {

  private ProblemDetails() {}

  /** Writes a problem as the whole response. */
  static void write(HttpServletResponse response, HttpStatus status, String title, String detail)
      throws IOException {
    response.setStatus(status.value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    var problem = Map.of("title", title, "status", status.value(), "detail", detail);
    response.getOutputStream().write(EventJson.mapper().writeValueAsBytes(problem));
  }

  static ProblemDetail of(HttpStatus status, String title, String detail) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setTitle(title);
    return problem;
  }

  /** Returns the problem for an exception of the core; rethrows any other. */
  static ProblemDetail of(RuntimeException e) {
    String detail = String.valueOf(e.getMessage());
    return switch (e) {
      case TranscriptRefused refused -> {
        var problem = of(HttpStatus.UNPROCESSABLE_CONTENT, "Unreadable transcript", detail);
        problem.setProperty("line", refused.line());
        yield problem;
      }
      case FieldRefused refused -> fields(List.of(refused), detail);
      case UploadRefused refused -> fields(refused.fields(), detail);
      case FeedRefused _ -> of(HttpStatus.UNPROCESSABLE_CONTENT, "Not a feed", detail);
      case WrongContent _ -> of(HttpStatus.UNPROCESSABLE_CONTENT, "Not a feed", detail);
      case FetchFailed _ -> of(HttpStatus.BAD_GATEWAY, "The feed could not be fetched", detail);
      case SecondFeed _ -> of(HttpStatus.CONFLICT, "A second feed of a known show", detail);
      case Retry.Impossible _ -> of(HttpStatus.CONFLICT, "The episode cannot be retried", detail);
      case NoSuchElementException _ -> of(HttpStatus.NOT_FOUND, "No such episode", detail);
      case LedgerUnavailable _ ->
          of(
              HttpStatus.SERVICE_UNAVAILABLE,
              "Kafka is unavailable",
              "Nothing was saved (" + detail + "). Check that Kafka is running, then try again.");
      case MaxUploadSizeExceededException _ ->
          of(
              HttpStatus.CONTENT_TOO_LARGE,
              "The file is too large",
              "Transcripts are limited to 50 MB. Send only the text, without audio or pictures.");
      default -> throw e;
    };
  }

  /** A problem that names every refused field in {@code errors}, and the first in {@code field}. */
  private static ProblemDetail fields(List<FieldRefused> refused, String detail) {
    String names = refused.stream().map(FieldRefused::field).collect(Collectors.joining(", "));
    String title = (refused.size() == 1 ? "Invalid field " : "Invalid fields ") + names;
    var problem = of(HttpStatus.BAD_REQUEST, title, detail);
    problem.setProperty("field", refused.getFirst().field());
    problem.setProperty(
        "errors",
        refused.stream()
            .map(e -> Map.of("field", e.field(), "detail", String.valueOf(e.getMessage())))
            .toList());
    return problem;
  }
}
