package earmark.publish.serve;

import static org.assertj.core.api.Assertions.assertThat;

import earmark.contracts.SitePaths;
import io.netty.handler.codec.http.DefaultFullHttpRequest;
import io.netty.handler.codec.http.DefaultHttpHeaders;
import io.netty.handler.codec.http.EmptyHttpHeaders;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RouteTest {

  @Test
  void each_kind_of_target_has_its_route() {
    assertThat(Route.of("/")).isEqualTo(new Route.ToPage("/"));
    assertThat(Route.of("/a/b?q=1")).isEqualTo(new Route.ToPage("/a/b"));
    assertThat(Route.of("/assets/a.css")).isEqualTo(new Route.ToAsset("/assets/a.css"));
    assertThat(Route.of("/assetsmith/a.css")).isEqualTo(new Route.ToPage("/assetsmith/a.css"));
    assertThat(Route.of("/healthz")).isEqualTo(new Route.ToHealth());
    assertThat(Route.of("/healthz/readiness")).isEqualTo(new Route.ToHealth());
    assertThat(Route.of("/healthz/liveness")).isEqualTo(new Route.ToLiveness());
    assertThat(Route.of("/healthz/x")).isEqualTo(new Route.ToPage("/healthz/x"));
    assertThat(Route.of("/%C3%A9/?q=%20")).isEqualTo(new Route.ToRedirect("/%C3%A9?q=%20"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "*", "a", "/../a", "/a/%2e%2e", "/%zz", "/%ff", "/a%", "/é", "/%00"})
  void a_target_that_no_client_should_send_is_malformed(String target) {
    assertThat(Route.of(target)).isInstanceOf(Route.ClientError.class);
  }

  @Test
  void the_site_serves_nothing_of_its_own_that_is_not_reserved() {
    assertThat(SitePaths.RESERVED).containsAll(Route.OWN_SEGMENTS.keySet());
    assertThat(Route.OWN_SEGMENTS).isNotEmpty();
  }

  @Test
  void a_request_names_its_host_once() {
    assertThat(Route.of(request(HttpVersion.HTTP_1_1))).isInstanceOf(Route.ClientError.class);
    assertThat(Route.of(request(HttpVersion.HTTP_1_1, "a", "a")))
        .isInstanceOf(Route.ClientError.class);
    assertThat(Route.of(request(HttpVersion.HTTP_1_0, "a", "b")))
        .isInstanceOf(Route.ClientError.class);
    assertThat(Route.of(request(HttpVersion.HTTP_1_1, "a"))).isEqualTo(new Route.ToPage("/"));
    assertThat(Route.of(request(HttpVersion.HTTP_1_0))).isEqualTo(new Route.ToPage("/"));
  }

  private static HttpRequest request(HttpVersion version, String... hosts) {
    HttpHeaders headers = new DefaultHttpHeaders().add("Host", List.of(hosts));
    return new DefaultFullHttpRequest(
        version,
        HttpMethod.GET,
        "/",
        io.netty.buffer.Unpooled.EMPTY_BUFFER,
        headers,
        EmptyHttpHeaders.INSTANCE);
  }
}
