package earmark.publish.serve;

import earmark.publish.cache.ContentCoding;
import earmark.publish.cache.Lookup;
import earmark.publish.cache.Page;
import earmark.publish.cache.PageEncoder;
import earmark.publish.render.Rendered;
import earmark.publish.render.Renderer;
import io.netty.handler.codec.http.DefaultFullHttpRequest;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/** Makes the response to a request from its route and, where the route is a page, from the page. */
public final class Responder {

  static final HttpRequest NO_REQUEST =
      new DefaultFullHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.GET, "/");

  /** Says in a health check what the service does until the site is complete. */
  private static final String DOING = "Earmark-Doing";

  private static final String SOON = "public, max-age=10";
  private static final String AN_HOUR = "public, max-age=3600";

  private final PageFinder pages;
  private final Assets assets;
  private final Supplier<Readiness> readiness;
  private final Page missing;
  private final NotYetPages notYet;

  /**
   * @param pages where pages are looked up
   * @param readiness what the service says of itself
   */
  public Responder(
      PageFinder pages, Assets assets, Renderer renderer, Supplier<Readiness> readiness) {
    this.pages = pages;
    this.assets = assets;
    this.readiness = readiness;
    this.missing = encoded(renderer.notFound("/404"));
    this.notYet = new NotYetPages(renderer);
  }

  /** Where pages are looked up. */
  @FunctionalInterface
  public interface PageFinder {

    /**
     * Finds a page.
     *
     * @param path decoded, without query
     * @param accepted codings, the most wanted first; identity is among them
     */
    CompletionStage<Lookup> find(String path, List<ContentCoding> accepted);
  }

  /** Returns the response for a route that needs no page. */
  FullHttpResponse respond(HttpRequest request, Route.Immediate route) {
    return switch (route) {
      case Route.ToAsset(String path) -> asset(request, path);
      case Route.ToHealth() -> health(request);
      case Route.ToLiveness() -> Responses.text(request, HttpResponseStatus.OK, "ok");
      case Route.ToRedirect(String location) -> Responses.moved(location);
      case Route.MethodNotAllowed() -> notAllowed(request);
      case Route.ClientError(HttpResponseStatus status, String reason) ->
          Responses.text(request, status, reason);
    };
  }

  /** Looks up the page of a route in a coding that the request accepts. */
  CompletionStage<Lookup> find(HttpRequest request, Route.ToPage route) {
    return pages.find(route.path(), Responses.codings(request));
  }

  /** Returns the response for a page that was looked up. */
  FullHttpResponse respond(HttpRequest request, Lookup lookup) {
    return switch (lookup) {
      case Lookup.Hit(Page page) ->
          Responses.page(request, page, page.status() == 404 ? SOON : Responses.PAGE);
      case Lookup.Missing() -> Responses.page(request, missing, SOON);
      case Lookup.NotYet() -> notYet.respond(request);
    };
  }

  private static FullHttpResponse notAllowed(HttpRequest request) {
    FullHttpResponse response =
        Responses.text(
            request,
            HttpResponseStatus.METHOD_NOT_ALLOWED,
            "Use GET or HEAD: pages are read only.");
    response.headers().set(HttpHeaderNames.ALLOW, "GET, HEAD");
    return response;
  }

  private FullHttpResponse asset(HttpRequest request, String path) {
    Page lasting = assets.lasting(path);
    if (lasting != null) {
      return Responses.page(request, lasting, Responses.FOREVER);
    }
    Page named = assets.named(path);
    return named != null
        ? Responses.page(request, named, AN_HOUR)
        : Responses.page(request, missing, SOON);
  }

  private FullHttpResponse health(HttpRequest request) {
    Readiness now = readiness.get();
    if (!now.ready()) {
      return Responses.text(
          request, HttpResponseStatus.SERVICE_UNAVAILABLE, String.valueOf(now.trouble()));
    }
    FullHttpResponse response = Responses.text(request, HttpResponseStatus.OK, "ok");
    if (now.doing() != null) {
      response.headers().set(DOING, now.doing());
    }
    return response;
  }

  private static Page encoded(Rendered page) {
    return PageEncoder.encode(page.status(), page.type(), page.bytes(), Instant.now());
  }
}
