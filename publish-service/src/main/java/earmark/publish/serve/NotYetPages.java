package earmark.publish.serve;

import earmark.publish.cache.Page;
import earmark.publish.cache.PageEncoder;
import earmark.publish.render.Rendered;
import earmark.publish.render.Renderer;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpRequest;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Stands for pages that cannot be shown yet, in the type of the page that was asked for. */
final class NotYetPages {

  private static final int SECONDS = 5;

  private final Page html;
  private final Page json;
  private final Page markdown;

  NotYetPages(Renderer renderer) {
    List<Page> pages = renderer.notYet().stream().map(NotYetPages::encoded).toList();
    this.html = pages.get(0);
    this.json = pages.get(1);
    this.markdown = pages.get(2);
  }

  FullHttpResponse respond(HttpRequest request) {
    Page page = pageFor(request.uri());
    FullHttpResponse response = Responses.passing(request, page, SECONDS);
    if (page == html) {
      // Browsers do not act on Retry-After.
      response.headers().set("Refresh", SECONDS);
    }
    return response;
  }

  private Page pageFor(String target) {
    RequestTarget parsed = RequestTarget.parse(target);
    return switch (extension(parsed == null ? "" : parsed.path())) {
      case "json" -> json;
      case "md" -> markdown;
      case null, default -> html;
    };
  }

  private static @Nullable String extension(String path) {
    int dot = path.lastIndexOf('.');
    return dot < path.lastIndexOf('/') ? null : path.substring(dot + 1);
  }

  private static Page encoded(Rendered page) {
    return PageEncoder.encode(page.status(), page.type(), page.bytes(), Instant.now());
  }
}
