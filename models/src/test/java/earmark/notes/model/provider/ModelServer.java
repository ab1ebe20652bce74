package earmark.notes.model.provider;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A server that answers as it is told to, and the models that ask it. */
public final class ModelServer implements AutoCloseable {

  public static final String KEY = "sk-very-secret-0123456789";
  static final Instant NOW = Instant.parse("2026-03-04T05:06:07Z");

  private final WireMockServer server = new WireMockServer(wireMockConfig().dynamicPort());

  /** Starts it on a free port. */
  public ModelServer() {
    server.start();
  }

  public void answers(int status, String body) {
    answers(json(status, body));
  }

  void answers(ResponseDefinitionBuilder response) {
    server.resetAll();
    server.stubFor(post(anyUrl()).willReturn(response));
  }

  public static ResponseDefinitionBuilder json(int status, String body) {
    return aResponse()
        .withStatus(status)
        .withHeader("Content-Type", "application/json")
        .withBody(body);
  }

  public WireMockServer rules() {
    return server;
  }

  /** All requests, oldest first. */
  List<LoggedRequest> requests() {
    return server.getAllServeEvents().reversed().stream().map(event -> event.getRequest()).toList();
  }

  public LoggedRequest lastRequest() {
    return requests().getLast();
  }

  JsonNode lastBody() {
    return JsonMapper.shared().readTree(lastRequest().getBodyAsString());
  }

  ProviderModel model(Provider provider) {
    return model(provider, Duration.ofSeconds(20));
  }

  ProviderModel model(Provider provider, Duration deadline) {
    return new ProviderModel(access(provider, deadline), Clock.fixed(NOW, ZoneOffset.UTC));
  }

  ModelAccess access(Provider provider, Duration deadline) {
    String path = provider == Provider.OLLAMA ? "" : "/v1";
    return new ModelAccess(
        new ModelChoice(provider, "some-model"),
        URI.create(server.baseUrl() + path),
        ModelKey.of(KEY),
        16_384,
        deadline);
  }

  @Override
  public void close() {
    server.stop();
  }
}
