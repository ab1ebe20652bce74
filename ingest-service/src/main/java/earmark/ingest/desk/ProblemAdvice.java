package earmark.ingest.desk;

import earmark.feeds.FeedRefused;
import earmark.ingest.fetch.FetchFailed;
import earmark.ingest.intake.FieldRefused;
import earmark.ingest.intake.LedgerUnavailable;
import earmark.ingest.intake.SecondFeed;
import earmark.ingest.operations.Retry;
import earmark.transcripts.raw.TranscriptRefused;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.NoSuchElementException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/**
 * Turns exceptions into problems: programs get problem+json, forms a notice on the desk. The texts
 * for Spring's own exceptions are in {@code messages.properties}.
 */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemAdvice {

  @ExceptionHandler({
    TranscriptRefused.class,
    FieldRefused.class,
    UploadRefused.class,
    FeedRefused.class,
    FetchFailed.class,
    SecondFeed.class,
    Retry.Impossible.class,
    NoSuchElementException.class,
    LedgerUnavailable.class,
    MaxUploadSizeExceededException.class
  })
  ResponseEntity<?> answer(RuntimeException e, HttpServletRequest request) {
    ProblemDetail problem = ProblemDetails.of(e);
    var session = DeskSession.of(request);
    if (Requests.isForm(request) && session.isPresent()) {
      session.get().keep(notice(problem));
      return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create("/")).build();
    }
    HttpHeaders headers = new HttpHeaders();
    headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
    return new ResponseEntity<>(problem, headers, problem.getStatus());
  }

  private static Notice notice(ProblemDetail problem) {
    return new Notice(
        false, String.valueOf(problem.getTitle()), String.valueOf(problem.getDetail()));
  }
}
