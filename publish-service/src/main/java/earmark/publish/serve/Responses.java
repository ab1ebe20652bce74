package earmark.publish.serve;

import earmark.publish.cache.ContentCoding;
import earmark.publish.cache.Page;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;

/** Builds HTTP responses. */
final class Responses {

  static final String FOREVER = "public, max-age=31536000, immutable";
  static final String PAGE = "public, max-age=60, stale-while-revalidate=86400";
  static final String NO_STORE = "no-store";

  /** Only the site's own script may run; images and recordings come from publishers. */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; "
          + "img-src 'self' https: http:; media-src https: http:; "
          + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  private Responses() {}

  /** Returns {@code page} in the coding that the request wants, or 304 if the client has it. */
  static FullHttpResponse page(HttpRequest request, Page page, String cacheControl) {
    HttpHeaders asked = request.headers();
    ContentCoding coding = coding(request, page);
    String entityTag = page.entityTag(coding);
    String known = String.join(",", asked.getAll(HttpHeaderNames.IF_NONE_MATCH));
    if (page.status() == 200 && !known.isEmpty() && Negotiation.has(known, entityTag)) {
      FullHttpResponse unchanged = empty(HttpResponseStatus.NOT_MODIFIED);
      cached(unchanged.headers(), entityTag, cacheControl);
      return unchanged;
    }
    byte[] bytes = Objects.requireNonNull(page.bytes(coding));
    FullHttpResponse response =
        full(request, HttpResponseStatus.valueOf(page.status()), page.type(), bytes);
    cached(response.headers(), entityTag, cacheControl);
    response.headers().set(HttpHeaderNames.LAST_MODIFIED, httpDate(page));
    if (coding != ContentCoding.IDENTITY) {
      response.headers().set(HttpHeaderNames.CONTENT_ENCODING, coding.token());
    }
    return response;
  }

  /** Returns the codings that {@code request} accepts, the most wanted first. */
  static List<ContentCoding> codings(HttpRequest request) {
    return Negotiation.codings(
        String.join(",", request.headers().getAll(HttpHeaderNames.ACCEPT_ENCODING)));
  }

  private static ContentCoding coding(HttpRequest request, Page page) {
    return codings(request).stream()
        .filter(coding -> page.bytes(coding) != null)
        .findFirst()
        .orElse(ContentCoding.IDENTITY);
  }

  /** Returns a page that no cache may keep and that the client should ask for again. */
  static FullHttpResponse passing(HttpRequest request, Page page, int seconds) {
    FullHttpResponse response = page(request, page, NO_STORE);
    response.headers().set(HttpHeaderNames.RETRY_AFTER, seconds);
    return response;
  }

  /** Returns a line of plain text that no cache may keep. */
  static FullHttpResponse text(HttpRequest request, HttpResponseStatus status, String text) {
    byte[] bytes = (text + "\n").getBytes(StandardCharsets.UTF_8);
    FullHttpResponse response = full(request, status, "text/plain; charset=utf-8", bytes);
    response.headers().set(HttpHeaderNames.CACHE_CONTROL, NO_STORE);
    return response;
  }

  /** Returns a permanent redirect. */
  static FullHttpResponse moved(String location) {
    FullHttpResponse response = empty(HttpResponseStatus.PERMANENT_REDIRECT);
    response.headers().set(HttpHeaderNames.LOCATION, location);
    response.headers().set(HttpHeaderNames.CONTENT_LENGTH, 0);
    response.headers().set(HttpHeaderNames.CACHE_CONTROL, PAGE);
    return response;
  }

  private static FullHttpResponse full(
      HttpRequest request, HttpResponseStatus status, String type, byte[] bytes) {
    boolean head = request.method().equals(HttpMethod.HEAD);
    ByteBuf content = head ? Unpooled.EMPTY_BUFFER : Unpooled.wrappedBuffer(bytes);
    var response = new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, status, content);
    secured(response.headers());
    response.headers().set(HttpHeaderNames.CONTENT_TYPE, type);
    response.headers().set(HttpHeaderNames.CONTENT_LENGTH, bytes.length);
    return response;
  }

  private static FullHttpResponse empty(HttpResponseStatus status) {
    var response = new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, status, Unpooled.EMPTY_BUFFER);
    secured(response.headers());
    return response;
  }

  private static void cached(HttpHeaders headers, String entityTag, String cacheControl) {
    headers.set(HttpHeaderNames.ETAG, entityTag);
    headers.set(HttpHeaderNames.VARY, "Accept-Encoding");
    headers.set(HttpHeaderNames.CACHE_CONTROL, cacheControl);
  }

  private static void secured(HttpHeaders headers) {
    headers.set("Content-Security-Policy", POLICY);
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Referrer-Policy", "strict-origin-when-cross-origin");
  }

  private static String httpDate(Page page) {
    return DateTimeFormatter.RFC_1123_DATE_TIME.format(page.modified().atOffset(ZoneOffset.UTC));
  }
}
