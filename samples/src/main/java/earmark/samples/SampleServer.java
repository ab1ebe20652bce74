package earmark.samples;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
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
   * @param publicBase how clients reach it; null for its port at 127.0.0.1
   * @throws IOException if it cannot listen there
   */
  public static SampleServer start(InetSocketAddress address, @Nullable URI publicBase)
      throws IOException {
    HttpServer server = HttpServer.create(address, 0);
    String own = "http://127.0.0.1:" + server.getAddress().getPort();
    URI base = withoutSlash(publicBase == null ? own : publicBase.toString());
    ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    server.setExecutor(workers);
    server.createContext("/", new SampleHandler(SampleFiles.at(base)));
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
   * Serves until it is stopped, or ends with status 1 and a sentence when it cannot. The
   * environment names the port ({@code EARMARK_SAMPLES_PORT}, 8083), the address to listen on
   * ({@code EARMARK_SAMPLES_HOST}, 127.0.0.1) and how clients reach it ({@code
   * EARMARK_SAMPLES_URL}, http://127.0.0.1 with the port).
   */
  public static void main(String[] args) {
    try {
      SampleServer server = serve(System.getenv());
      Runtime.getRuntime().addShutdownHook(new Thread(server::close));
      System.out.println("The sample feed is at " + server.feed());
    } catch (CannotServe e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  static SampleServer serve(Map<String, String> environment) throws CannotServe {
    SampleServerSettings settings = SampleServerSettings.of(environment);
    InetSocketAddress address = settings.address();
    try {
      return start(address, settings.url());
    } catch (IOException e) {
      throw settings.refused(e);
    }
  }

  private static URI withoutSlash(String base) {
    return URI.create(base.endsWith("/") ? base.substring(0, base.length() - 1) : base);
  }
}
