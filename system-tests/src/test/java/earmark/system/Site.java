package earmark.system;

import earmark.contracts.EventJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import tools.jackson.databind.JsonNode;

/** The site as a program reads it. */
public final class Site {

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String address;

  Site(String address) {
    this.address = address;
  }

  /**
   * What a server said.
   *
   * @param status of HTTP
   * @param entityTag of the bytes, empty if there was none
   */
  public record SiteResponse(int status, String entityTag, String text) {}

  public String address() {
    return address;
  }

  /** The answer at a path of the site, or at a whole address elsewhere. */
  public SiteResponse get(String path) {
    HttpResponse<String> answer = response(path);
    String tag = answer.headers().firstValue("ETag").orElse("");
    return new SiteResponse(answer.statusCode(), tag, answer.body());
  }

  /** The same with all headers. */
  HttpResponse<String> response(String path) {
    URI uri = URI.create(path.startsWith("http") ? path : address + path);
    HttpRequest request = HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(20)).build();
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The notes of an episode as data. */
  public JsonNode notes(String path) {
    return EventJson.mapper().readTree(get(path + ".json").text());
  }
}
