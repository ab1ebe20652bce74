package earmark.samples;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** Serves the sample feed, its transcripts and its audio over HTTP. */
public final class SampleServer implements AutoCloseable {

  private final HttpServer server;
  private final ExecutorService workers;
  private final URI base;

  private SampleServer(HttpServer server, ExecutorService workers, URI base) {
    this.server = server;
    this.workers = workers;
    this.base = base;
  }

  /**
   * Starts a server.
   *
   * @param address where it listens; port 0 takes a free one
   * @param publicBase how clients reach it, without a trailing slash; null for its own address
   * @throws IOException if it cannot listen there
   */
  public static SampleServer start(InetSocketAddress address, @Nullable URI publicBase)
      throws IOException {
    HttpServer server = HttpServer.create(address, 0);
    ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    URI base =
        publicBase != null
            ? publicBase
            : URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    server.setExecutor(workers);
    server.createContext("/", new SampleHandler(Samples.at(base)));
    server.start();
    return new SampleServer(server, workers, base);
  }

  /** How clients reach it, without a trailing slash. */
  public URI base() {
    return base;
  }

  /** The feed's address. */
  public URI feed() {
    return URI.create(base + "/feed.xml");
  }

  @Override
  public void close() {
    server.stop(0);
    workers.shutdownNow();
  }

  /**
   * Serves until it is stopped. The environment names the port ({@code EARMARK_SAMPLES_PORT},
   * 8083), the address to listen on ({@code EARMARK_SAMPLES_HOST}, 127.0.0.1) and how clients reach
   * it ({@code EARMARK_SAMPLES_URL}).
   */
  public static void main(String[] args) throws IOException {
    Map<String, String> env = System.getenv();
    int port = Integer.parseInt(env.getOrDefault("EARMARK_SAMPLES_PORT", "8083"));
    String host = env.getOrDefault("EARMARK_SAMPLES_HOST", "127.0.0.1");
    String url = env.getOrDefault("EARMARK_SAMPLES_URL", "");
    try {
      SampleServer server =
          start(new InetSocketAddress(host, port), url.isEmpty() ? null : URI.create(url));
      System.out.println("The sample feed is at " + server.feed());
    } catch (BindException e) {
      System.err.println(
          "Port %d is in use; set EARMARK_SAMPLES_PORT to a free one.".formatted(port));
      System.exit(1);
    }
  }
}
