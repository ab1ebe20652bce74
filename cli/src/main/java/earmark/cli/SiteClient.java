package earmark.cli;

import earmark.contracts.Progress;
import earmark.contracts.Progress.Stage;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** The site as a reader sees it. */
final class SiteClient {

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
  private final String address;

  SiteClient(String address) {
    this.address = address;
  }

  /** Whether the episode's page can be read now. */
  boolean shows(Progress episode) {
    return episode.stage() == Stage.PUBLISHED && get(address + episode.path()).isFound();
  }

  /** How many episodes a feed has; 0 where it does not answer. */
  long itemsIn(String feed) {
    return get(feed).text().lines().filter(line -> line.strip().startsWith("<item>")).count();
  }

  private record Answer(boolean isFound, String text) {}

  private Answer get(String url) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url)).timeout(Duration.ofSeconds(5)).build();
    try {
      HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
      return new Answer(answer.statusCode() == 200, answer.body());
    } catch (IOException e) {
      return new Answer(false, "");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Answer(false, "");
    }
  }
}
