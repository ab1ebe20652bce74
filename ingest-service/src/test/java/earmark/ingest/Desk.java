package earmark.ingest;

import earmark.contracts.EventJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Calls the API of the desk as a program does. */
final class Desk {

  static final String TOKEN = "a token for tests";

  private final HttpClient client;
  private final String address;

  Desk(int port) {
    this("http://127.0.0.1:" + port, HttpClient.newHttpClient());
  }

  private Desk(String address, HttpClient client) {
    this.address = address;
    this.client = client;
  }

  /** The same desk, called from another address of this machine. */
  Desk from(String ownAddress) {
    try {
      var own = HttpClient.newBuilder().localAddress(InetAddress.getByName(ownAddress)).build();
      return new Desk(address, own);
    } catch (UnknownHostException e) {
      throw new IllegalStateException(e);
    }
  }

  record Answer(int status, JsonNode json, HttpResponse<String> whole) {
    String text(String field) {
      return json.path(field).asString("");
    }
  }

  Answer get(String path) {
    return send(authorized(path));
  }

  Answer post(String path) {
    return send(authorized(path).POST(BodyPublishers.noBody()));
  }

  Answer delete(String path) {
    return send(authorized(path).DELETE());
  }

  Answer follow(String feed) {
    return follow(feed, "");
  }

  /** With {@code more} fields, each after a comma. */
  Answer follow(String feed, String more) {
    return send(
        authorized("/api/shows")
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString("{\"feed\": \"" + feed + "\"" + more + "}")));
  }

  Answer preview(byte[] transcript) {
    return send(
        authorized("/api/transcripts/preview")
            .header("Content-Type", "multipart/form-data; boundary=edge")
            .POST(BodyPublishers.ofByteArray(multipart("{}", transcript))));
  }

  Answer uploadWith(String authorization) {
    return upload("{}", new byte[] {1}, authorization);
  }

  Answer upload(String episode, byte[] transcript) {
    return upload(episode, transcript, "Bearer " + TOKEN);
  }

  Answer upload(String episode, byte[] transcript, @Nullable String authorization) {
    var request =
        HttpRequest.newBuilder(URI.create(address + "/api/episodes"))
            .header("Content-Type", "multipart/form-data; boundary=edge")
            .POST(BodyPublishers.ofByteArray(multipart(episode, transcript)));
    if (authorization != null) {
      request.header("Authorization", authorization);
    }
    return send(request);
  }

  private HttpRequest.Builder authorized(String path) {
    return HttpRequest.newBuilder(URI.create(address + path))
        .header("Authorization", "Bearer " + TOKEN);
  }

  private Answer send(HttpRequest.Builder request) {
    try {
      var answer = client.send(request.build(), BodyHandlers.ofString());
      String type = answer.headers().firstValue("Content-Type").orElse("");
      JsonNode json = EventJson.mapper().readTree(type.contains("json") ? answer.body() : "null");
      return new Answer(answer.statusCode(), json, answer);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static byte[] multipart(String episode, byte[] transcript) {
    var body = new ByteArrayOutputStream();
    body.writeBytes(
        ("--edge\r\nContent-Disposition: form-data; name=\"episode\"\r\n"
                + "Content-Type: application/json\r\n\r\n"
                + episode
                + "\r\n--edge\r\nContent-Disposition: form-data; name=\"transcript\";"
                + " filename=\"talk.vtt\"\r\nContent-Type: application/octet-stream\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8));
    body.writeBytes(transcript);
    body.writeBytes("\r\n--edge--\r\n".getBytes(StandardCharsets.UTF_8));
    return body.toByteArray();
  }
}
