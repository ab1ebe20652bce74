package earmark.notes.model.provider;

import earmark.notes.model.ModelFailure;
import earmark.notes.model.ModelFailure.Remedy;
import earmark.notes.model.ModelFailure.Remedy.AskAgain;
import earmark.notes.model.ModelFailure.Remedy.LeaveEpisode;
import earmark.notes.model.ModelFailure.Remedy.StopAsking;
import java.time.Duration;

/** Sorts the answers by which a server refuses a question. The server charges for none of them. */
final class ErrorStatus {

  private final ModelAccess access;

  ErrorStatus(ModelAccess access) {
    this.access = access;
  }

  /**
   * What to do after a refusal.
   *
   * @param wait how long to wait if the question can be asked again
   * @return a failure with its remedy, or {@link SchemaNotTaken}
   */
  RuntimeException of(int status, ErrorBody body, Duration wait) {
    return switch (status) {
      // What a server says about a key may repeat a part of it.
      case 401, 403 -> stop(status, keyAdvice());
      case 402 -> stop(status, noMoney());
      case 404 -> stop(status, noModel());
      case 408, 409, 425 -> again(status, body, wait);
      case 429 -> body.saysNoMoney() ? stop(status, noMoney()) : again(status, body, wait);
      default -> {
        if (status < 400) {
          yield stop(status, "answers with a redirect; set EARMARK_MODEL_URL to where it leads");
        }
        yield status < 500 ? ofClientError(status, body) : ofServerError(status, body, wait);
      }
    };
  }

  private RuntimeException ofClientError(int status, ErrorBody body) {
    if (body.saysNoMoney()) {
      return stop(status, noMoney());
    }
    if (body.saysNoModel()) {
      return stop(status, noModel());
    }
    if (status == 413 || body.saysTooLong()) {
      return leave(
          status,
          "finds the question too long; set EARMARK_MODEL_WINDOW to what it can hold, less than %d tokens: %s"
              .formatted(access.window(), body.message()));
    }
    if (body.saysNoSchema()) {
      return new SchemaNotTaken(body.message());
    }
    return leave(status, "refuses the question: " + body.message());
  }

  private ModelFailure ofServerError(int status, ErrorBody body, Duration wait) {
    return body.saysNoMemory()
        ? stop(
            status,
            "has too little memory; choose a smaller model or set a smaller EARMARK_MODEL_WINDOW: "
                + body.message())
        : again(status, body, wait);
  }

  private String keyAdvice() {
    return access.key().isMissing()
        ? "asks for a key; set EARMARK_MODEL_KEY"
        : "refuses the key; set EARMARK_MODEL_KEY to one that may use this model";
  }

  private static String noMoney() {
    return "says that the account has no money left; add some";
  }

  private String noModel() {
    String advice =
        access.choice().provider() == Provider.OLLAMA
            ? "run ollama pull %s, or correct EARMARK_MODEL".formatted(access.choice().name())
            : "correct EARMARK_MODEL, or EARMARK_MODEL_URL, which mostly ends in /v1";
    return "does not know this model; " + advice;
  }

  private ModelFailure stop(int status, String what) {
    return failure(status, what, new StopAsking());
  }

  private ModelFailure leave(int status, String what) {
    return failure(status, what, new LeaveEpisode());
  }

  private ModelFailure again(int status, ErrorBody body, Duration wait) {
    String what = "cannot answer now; it is asked again: " + body.message();
    return failure(status, what, new AskAgain(wait));
  }

  private ModelFailure failure(int status, String what, Remedy remedy) {
    String end = what.endsWith(".") ? "" : ".";
    String message =
        "%s (%s) %s%s".formatted(access.choice(), access.url().getAuthority(), what, end);
    return new ModelFailure(message, remedy, new NotCharged("status " + status));
  }
}
