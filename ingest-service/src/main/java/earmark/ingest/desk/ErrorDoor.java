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

/** Tells what nobody foresaw, as a problem too, and without what is inside. */
@RestController
class ErrorDoor implements ErrorController {

  private static final String UNFORESEEN =
      "Something went wrong here that nobody foresaw. The log of ingest-service says more; send it"
          + " again when that is mended.";

  @RequestMapping("/error")
  ResponseEntity<ProblemDetail> tell(HttpServletRequest request) {
    HttpStatus status = status(request);
    String said = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_MESSAGE));
    boolean foreseen = status.is4xxClientError() && !said.equals("null") && !said.isBlank();
    ProblemDetail problem =
        Problem.of(status, status.getReasonPhrase(), foreseen ? said : UNFORESEEN);
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
