package earmark.cli.desk;

import earmark.contracts.EventJson;
import earmark.contracts.FollowedShow;
import earmark.contracts.Progress;
import earmark.stack.StackFailure;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls the desk. Throws its refusals as {@link StackFailure}s with the desk's message. */
public final class DeskClient {

  private static final JsonMapper JSON = EventJson.mapper();
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private final String address;
  private final String token;

  /**
   * A client of one desk.
   *
   * @param address such as {@code http://127.0.0.1:8081}
   * @param token the secret that writing needs
   */
  public DeskClient(String address, String token) {
    this.address = address;
    this.token = token;
  }

  /** Follows a feed, and returns the show as the desk describes it. */
  public JsonNode follow(String feed) {
    return follow(Map.of("feed", feed));
  }

  /**
   * Follows a feed.
   *
   * @param wanted the feed and what is said of it, by the names that the desk's door gives
   */
  public JsonNode follow(Map<String, Object> wanted) {
    return send(
        to("/api/shows")
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(JSON.writeValueAsString(wanted))));
  }

  /** Ends following a show's feed. */
  public void unfollow(String showId) {
    send(to("/api/shows/" + showId).DELETE());
  }

  /**
   * Sends a transcript in.
   *
   * @param episode what is known of the episode, by the names that the desk's door gives
   */
  public AcceptedUpload upload(Map<String, Object> episode, Path transcript) {
    Multipart form =
        new Multipart()
            .json("episode", JSON.writeValueAsBytes(episode))
            .file("transcript", transcript);
    JsonNode answer =
        send(
            to("/api/episodes")
                .header("Content-Type", form.contentType())
                .POST(BodyPublishers.ofByteArray(form.bytes())));
    return JSON.treeToValue(answer, AcceptedUpload.class);
  }

  /** The title that a transcript names itself. */
  public Optional<String> titleIn(Path transcript) {
    Multipart form = new Multipart().file("transcript", transcript);
    JsonNode preview =
        send(
            to("/api/transcripts/preview")
                .header("Content-Type", form.contentType())
                .POST(BodyPublishers.ofByteArray(form.bytes())));
    return Optional.of(preview.path("title").asString("")).filter(title -> !title.isBlank());
  }

  /** How far each episode is. */
  public List<Progress> episodes() {
    JsonNode list = send(to("/api/episodes").GET());
    return list.valueStream().map(each -> JSON.treeToValue(each, Progress.class)).toList();
  }

  /** All shows, by title. */
  public List<FollowedShow> shows() {
    JsonNode list = send(to("/api/shows").GET());
    return list.valueStream().map(each -> JSON.treeToValue(each, FollowedShow.class)).toList();
  }

  /** Tries all that has failed again, and returns how much that was. */
  public int replay() {
    return send(to("/api/replay").POST(BodyPublishers.noBody())).path("replayed").asInt(0);
  }

  /** Takes an episode down. */
  public void remove(String episodeId) {
    send(to("/api/episodes/" + episodeId).DELETE());
  }

  private HttpRequest.Builder to(String door) {
    return HttpRequest.newBuilder(URI.create(address + door))
        .timeout(PATIENCE)
        .header("Accept", "application/json, application/problem+json")
        .header("Authorization", "Bearer " + token);
  }

  private JsonNode send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
      if (answer.statusCode() >= 400) {
        throw new StackFailure(Problem.in(answer));
      }
      return answer.body().isBlank() ? JSON.nullNode() : JSON.readTree(answer.body());
    } catch (IOException e) {
      throw new StackFailure(
          "The desk does not answer at %s; start Earmark with ./earmark up.".formatted(address), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackFailure("Interrupted while waiting for the desk", e);
    }
  }
}
