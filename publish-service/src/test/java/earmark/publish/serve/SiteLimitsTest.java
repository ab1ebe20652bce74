package earmark.publish.serve;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import earmark.publish.cache.ContentCoding;
import earmark.publish.cache.Lookup;
import earmark.publish.cache.PageEncoder;
import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.ByteBufAllocatorMetricProvider;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

/** Clients that take more than their share, on real sockets, beside a reader who does not. */
class SiteLimitsTest {

  private static final Duration LONG = Duration.ofSeconds(30);
  private static final Duration SHORT = Duration.ofMillis(700);
  private static final int FONT = 4_000_000;
  private static final int MEGABYTE = 1 << 20;

  private final List<Socket> clients = new ArrayList<>();
  private final CompletableFuture<Lookup> slow = new CompletableFuture<>();

  @SuppressWarnings("NullAway.Init") // each test begins by serve()
  private SiteServer server;

  @AfterEach
  void close() throws IOException {
    for (Socket client : clients) {
      client.close();
    }
    server.close();
  }

  @Test
  void a_client_that_drips_its_request_is_told_so_and_closed() throws Exception {
    serve(new ConnectionLimits(LONG, SHORT, 32, DataSize.ofKilobytes(64), 100, 100));
    Socket client = connect();
    Thread dripping = Thread.startVirtualThread(() -> drip(client));
    aReaderIsServedWithinASecond();

    client.setSoTimeout(4_000);
    assertThat(read(client)).startsWith("HTTP/1.1 408 ").contains("connection: close");
    dripping.join(Duration.ofSeconds(4));
    assertThat(dripping.isAlive()).isFalse();
  }

  @Test
  void a_client_that_drips_its_second_request_is_closed_too() throws Exception {
    serve(new ConnectionLimits(LONG, SHORT, 32, DataSize.ofKilobytes(64), 100, 100));
    Socket client = connect();
    client.getOutputStream().write("GET /a HTTP/1.1\r\nHost: a\r\n\r\nGET ".getBytes(US_ASCII));
    Thread.startVirtualThread(() -> drip(client));

    client.setSoTimeout(4_000);
    assertThat(read(client)).containsSubsequence("HTTP/1.1 200 ", "HTTP/1.1 408 ");
  }

  @Test
  void a_silent_connection_between_two_requests_is_not_a_slow_request() throws Exception {
    serve(new ConnectionLimits(LONG, SHORT, 32, DataSize.ofKilobytes(64), 100, 100));
    Socket client = connect();
    client.getOutputStream().write("HEAD /a HTTP/1.1\r\nHost: a\r\n\r\n".getBytes(US_ASCII));
    client.setSoTimeout((int) SHORT.multipliedBy(2).toMillis());

    assertThat(readUntilSilent(client)).startsWith("HTTP/1.1 200 ").doesNotContain("408");
  }

  @Test
  void requests_sent_ahead_of_their_responses_are_bounded() throws Exception {
    serve(new ConnectionLimits(LONG, LONG, 4, DataSize.ofKilobytes(64), 100, 100));
    Socket client = connect();
    client
        .getOutputStream()
        .write("GET /slow HTTP/1.1\r\nHost: a\r\n\r\n".repeat(500).getBytes(US_ASCII));
    await().until(() -> slow.getNumberOfDependents() > 0);
    aReaderIsServedWithinASecond();

    slow.complete(hit("slow"));
    client.setSoTimeout(4_000);
    String responses = read(client);

    assertThat(responses.split("HTTP/1.1 200 OK", -1)).hasSize(1 + 5);
    assertThat(responses).containsOnlyOnce("connection: close");
    assertThat(responses.lastIndexOf("HTTP/1.1"))
        .isLessThan(responses.indexOf("connection: close"));
  }

  @Test
  void clients_that_ask_for_fonts_and_do_not_read_hold_little_memory() throws Exception {
    serve(new ConnectionLimits(LONG, LONG, 64, DataSize.ofKilobytes(64), 100, 100));
    long before = directMemory();
    for (int i = 0; i < 8; i++) {
      Socket client = new Socket();
      client.setReceiveBufferSize(8 * 1024);
      clients.add(connect(client));
      client
          .getOutputStream()
          .write(
              "GET /assets/fonts/a.woff2 HTTP/1.1\r\nHost: a\r\n\r\n"
                  .repeat(40)
                  .getBytes(US_ASCII));
    }

    await()
        .during(Duration.ofSeconds(1))
        .atMost(Duration.ofSeconds(5))
        .until(() -> directMemory() - before < 16 * MEGABYTE);
    aReaderIsServedWithinASecond();
  }

  @Test
  void a_client_that_reads_late_gets_every_response_whole() throws Exception {
    serve(new ConnectionLimits(LONG, LONG, 64, DataSize.ofKilobytes(16), 100, 100));
    Socket client = new Socket();
    client.setReceiveBufferSize(8 * 1024);
    clients.add(connect(client));
    String font = "GET /assets/fonts/a.woff2 HTTP/1.1\r\nHost: a\r\n\r\n";
    String last = "GET /a HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";
    client.getOutputStream().write((font.repeat(3) + last).getBytes(US_ASCII));
    aReaderIsServedWithinASecond();

    client.setSoTimeout(10_000);
    String[] responses = read(client).split("HTTP/1.1 200 OK\r\n", -1);
    assertThat(responses).hasSize(5);
    String fontBytes = new String(font(), ISO_8859_1);
    for (int i = 1; i <= 3; i++) {
      assertThat(responses[i].substring(responses[i].indexOf("\r\n\r\n") + 4)).isEqualTo(fontBytes);
    }
    assertThat(responses[4]).endsWith("\r\n\r\na page");
  }

  @Test
  void one_client_cannot_take_all_connections() throws Exception {
    serve(new ConnectionLimits(LONG, LONG, 32, DataSize.ofKilobytes(64), 100, 3));
    List<Socket> held = List.of(connect(), connect(), connect());
    for (Socket socket : held) {
      askAndKeep(socket);
    }

    assertThat(read(connect())).startsWith("HTTP/1.1 503 ").endsWith("Try again in 5 s.\n");
    held.getFirst().close();
    await().untilAsserted(this::aReaderIsServedWithinASecond);
  }

  @Test
  void connections_are_limited_in_all() throws Exception {
    serve(new ConnectionLimits(LONG, LONG, 32, DataSize.ofKilobytes(64), 2, 100));
    Socket held = connect();
    askAndKeep(held);
    askAndKeep(connect());

    assertThat(read(connect())).startsWith("HTTP/1.1 503 ").contains("Retry-After: 5");
    held.close();
    await().untilAsserted(this::aReaderIsServedWithinASecond);
  }

  private void serve(ConnectionLimits limits) throws InterruptedException {
    server = ServedSite.at(limits, this::find, font());
  }

  private CompletionStage<Lookup> find(String path, List<ContentCoding> accepted) {
    return path.equals("/slow") ? slow : CompletableFuture.completedFuture(hit("a page"));
  }

  private static Lookup hit(String text) {
    return new Lookup.Hit(
        PageEncoder.encode(200, "text/html", text.getBytes(US_ASCII), Instant.EPOCH));
  }

  private static byte[] font() {
    byte[] font = new byte[FONT];
    new Random(1).nextBytes(font);
    return font;
  }

  private static long directMemory() {
    return ((ByteBufAllocatorMetricProvider) ByteBufAllocator.DEFAULT).metric().usedDirectMemory();
  }

  private Socket connect() throws IOException {
    Socket client = connect(new Socket());
    clients.add(client);
    return client;
  }

  private Socket connect(Socket client) throws IOException {
    client.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), server.port()), 1_000);
    return client;
  }

  private static void drip(Socket client) {
    try {
      while (true) {
        client.getOutputStream().write('a');
        Thread.sleep(50);
      }
    } catch (IOException e) {
      // closed, as it should be
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void askAndKeep(Socket client) throws IOException {
    client.getOutputStream().write("HEAD /a HTTP/1.1\r\nHost: a\r\n\r\n".getBytes(US_ASCII));
    assertThat(client.getInputStream().read()).isEqualTo('H');
  }

  private static String read(Socket client) throws IOException {
    return new String(client.getInputStream().readAllBytes(), ISO_8859_1);
  }

  private static String readUntilSilent(Socket client) throws IOException {
    var text = new StringBuilder();
    InputStream in = client.getInputStream();
    try {
      for (int next = in.read(); next >= 0; next = in.read()) {
        text.append((char) next);
      }
    } catch (java.net.SocketTimeoutException e) {
      return text.toString();
    }
    throw new SocketException("The connection was closed after " + text);
  }

  private void aReaderIsServedWithinASecond() throws IOException {
    try (Socket reader = connect(new Socket())) {
      reader.setSoTimeout(1_000);
      reader
          .getOutputStream()
          .write("GET /a HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n".getBytes(US_ASCII));
      assertThat(read(reader)).startsWith("HTTP/1.1 200 ").endsWith("a page");
    }
  }
}
