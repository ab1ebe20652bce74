package earmark.publish.serve;

import earmark.publish.cache.Encoder;
import earmark.publish.cache.Lookup;
import earmark.publish.cache.Page;
import earmark.publish.render.Rendered;
import earmark.publish.render.Renderer;
import io.netty.handler.codec.http.DefaultFullHttpRequest;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import java.time.Instant;
import java.util.concurrent.CompletionStage;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** From a request to its answer. */
public final class Answers {

  static final HttpRequest NO_REQUEST =
      new DefaultFullHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.GET, "/");

  private static final String HEALTH = "/healthz";
  private static final String SOON = "public, max-age=10";
  private static final String AN_HOUR = "public, max-age=3600";

  private final Function<String, CompletionStage<Lookup>> pages;
  private final Assets assets;
  private final BooleanSupplier ready;
  private final Page missing;
  private final Page notYet;

  /**
   * @param pages finds a page by its path
   * @param ready whether the site has been built
   */
  public Answers(
      Function<String, CompletionStage<Lookup>> pages,
      Assets assets,
      Renderer renderer,
      BooleanSupplier ready) {
    this.pages = pages;
    this.assets = assets;
    this.ready = ready;
    this.missing = encoded(renderer.notFound("/404"));
    this.notYet = encoded(renderer.busy("/503"));
  }

  /** The answer if no page needs to be looked up, else null. */
  @Nullable FullHttpResponse ready(HttpRequest request) {
    if (request.uri().length() > SitePath.LONGEST) {
      return Responses.text(request, HttpResponseStatus.REQUEST_URI_TOO_LONG, "Too long.");
    }
    return switch (SitePath.of(request.uri())) {
      case SitePath.Moved(String location) -> Responses.moved(location);
      case SitePath.Malformed() ->
          Responses.text(request, HttpResponseStatus.BAD_REQUEST, "This is no address of a page.");
      case SitePath.Page(String path) when path.equals(HEALTH) -> health(request);
      case SitePath.Page(String path) when path.startsWith("/assets/") -> asset(request, path);
      case SitePath.Page _ -> null;
    };
  }

  /** Looks up the page of a request that is not {@link #ready}. */
  CompletionStage<Lookup> find(HttpRequest request) {
    return pages.apply(((SitePath.Page) SitePath.of(request.uri())).path());
  }

  /** The answer once the page was looked up. */
  FullHttpResponse of(HttpRequest request, Lookup lookup) {
    return switch (lookup) {
      case Lookup.Hit(Page page) ->
          Responses.page(request, page, page.status() == 404 ? SOON : Responses.PAGE);
      case Lookup.Missing() -> Responses.page(request, missing, SOON);
      case Lookup.NotYet() -> Responses.passing(request, notYet);
    };
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
    return ready.getAsBoolean()
        ? Responses.text(request, HttpResponseStatus.OK, "ok")
        : Responses.text(
            request, HttpResponseStatus.SERVICE_UNAVAILABLE, "The site is being built.");
  }

  private static Page encoded(Rendered page) {
    return Encoder.encode(page.status(), page.type(), page.bytes(), Instant.now());
  }
}
