package earmark.ingest.desk;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reports unexpected errors as problems, without internal details. */
@RestController
class FallbackErrorController implements ErrorController {

  private static final String UNEXPECTED =
      "An unexpected error occurred. Look for its cause in the log of ingest-service, fix it, then"
          + " try again.";

  @RequestMapping("/error")
  ResponseEntity<ProblemDetail> report(HttpServletRequest request) {
    HttpStatus status = status(request);
    String message = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_MESSAGE));
    boolean expected = status.is4xxClientError() && !message.equals("null") && !message.isBlank();
    ProblemDetail problem =
        ProblemDetails.of(status, status.getReasonPhrase(), expected ? message : UNEXPECTED);
    return ResponseEntity.status(status)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }

  private static HttpStatus status(HttpServletRequest request) {
    Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : null;
    return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
  }
}
