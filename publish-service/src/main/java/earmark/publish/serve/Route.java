package earmark.publish.serve;

import earmark.contracts.SitePaths;
import io.netty.handler.codec.DecoderResult;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import java.util.Map;
import java.util.function.Function;

/** Where a request leads. The result of the only parse of its target. */
sealed interface Route {

  /** The first path segments that are not the slug of a show, with what they lead to. */
  Map<String, Function<String, Route>> OWN_SEGMENTS =
      Map.of(SitePaths.ASSETS, ToAsset::new, SitePaths.HEALTH, Route::ofHealth);

  /**
   * A page, which must be looked up.
   *
   * @param path decoded, without query, {@code /} or without a slash at its end
   */
  record ToPage(String path) implements Route {}

  /** Leads to a response that needs no page to be looked up. */
  sealed interface Immediate extends Route {}

  /**
   * A file of the design.
   *
   * @param path decoded, with the leading {@code /assets/}
   */
  record ToAsset(String path) implements Immediate {}

  /** The health check: whether requests should come here. */
  record ToHealth() implements Immediate {}

  /** The check whether the process lives: nothing but a restart would help if it did not. */
  record ToLiveness() implements Immediate {}

  /**
   * Another address of a page, which redirects to its only one.
   *
   * @param location path and query, encoded
   */
  record ToRedirect(String location) implements Immediate {}

  /** Leads to a response that says why the request is not served. */
  sealed interface Rejection extends Immediate {}

  /** A method other than GET and HEAD. */
  record MethodNotAllowed() implements Rejection {}

  /**
   * A request that no client should send.
   *
   * @param status of the response
   * @param reason what to do instead
   */
  record ClientError(HttpResponseStatus status, String reason) implements Rejection {

    /** Returns the refusal of bytes that are no HTTP request, or too long a one. */
    static ClientError of(DecoderResult failure) {
      HttpResponseStatus status =
          switch (failure.cause()) {
            case TooLongHttpLineException _ -> HttpResponseStatus.REQUEST_URI_TOO_LONG;
            case TooLongHttpHeaderException _ -> HttpResponseStatus.REQUEST_HEADER_FIELDS_TOO_LARGE;
            case null, default -> HttpResponseStatus.BAD_REQUEST;
          };
      return new ClientError(status, status.reasonPhrase());
    }

    /** Returns the refusal of a request whose head does not end in time. */
    static ClientError tooSlow() {
      return new ClientError(HttpResponseStatus.REQUEST_TIMEOUT, "Send the request faster.");
    }

    private static ClientError malformed(String reason) {
      return new ClientError(HttpResponseStatus.BAD_REQUEST, reason);
    }
  }

  /** Returns where {@code request} leads, by its method, its target and its Host header. */
  static Route of(HttpRequest request) {
    if (request.uri().length() > RequestTarget.MAX_LENGTH) {
      return new ClientError(
          HttpResponseStatus.REQUEST_URI_TOO_LONG,
          "Use a shorter address: no page has one so long.");
    }
    if (!hasOneHost(request)) {
      return ClientError.malformed("Send exactly one Host header.");
    }
    return isRead(request) ? of(request.uri()) : new MethodNotAllowed();
  }

  /** Returns why a request that announces a body is refused. */
  static Rejection ofRequestWithBody(HttpRequest request) {
    return isRead(request)
        ? ClientError.malformed("Send no request body: pages take none.")
        : new MethodNotAllowed();
  }

  /** Returns where a request line's target leads. */
  static Route of(String rawTarget) {
    RequestTarget target = RequestTarget.parse(rawTarget);
    if (target == null) {
      return ClientError.malformed("This is not the address of a page.");
    }
    String path = target.path();
    if (!target.canonicalPath().equals(path)) {
      return new ToRedirect(target.canonicalLocation());
    }
    int slash = path.indexOf('/', 1);
    String first = slash < 0 ? path.substring(1) : path.substring(1, slash);
    return OWN_SEGMENTS.getOrDefault(first, ToPage::new).apply(path);
  }

  private static Route ofHealth(String path) {
    return switch (path) {
      case "/healthz", "/healthz/readiness" -> new ToHealth();
      case "/healthz/liveness" -> new ToLiveness();
      default -> new ToPage(path);
    };
  }

  private static boolean isRead(HttpRequest request) {
    return request.method().equals(HttpMethod.GET) || request.method().equals(HttpMethod.HEAD);
  }

  /** RFC 9112 section 3.2: HTTP/1.1 needs one Host header, and no version allows two. */
  private static boolean hasOneHost(HttpRequest request) {
    int hosts = request.headers().getAll(HttpHeaderNames.HOST).size();
    boolean needed = request.protocolVersion().compareTo(HttpVersion.HTTP_1_0) > 0;
    return hosts == 1 || (hosts == 0 && !needed);
  }
}
