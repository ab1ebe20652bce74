package earmark.ingest.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Answers every connection with what a test writes, protocol or not. */
final class RawServer implements AutoCloseable {

  private final ServerSocket socket;

  RawServer(Exchange answer) {
    try {
      this.socket = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().start(() -> accept(answer));
  }

  @FunctionalInterface
  interface Exchange {
    void to(OutputStream out) throws IOException;
  }

  static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/file");
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }

  private void accept(Exchange answer) {
    while (!socket.isClosed()) {
      try (Socket connection = socket.accept()) {
        readHeaders(connection.getInputStream());
        answer.to(connection.getOutputStream());
      } catch (IOException gone) {
        // The client hung up, which is what these tests are about.
      }
    }
  }

  private static void readHeaders(InputStream in) throws IOException {
    int newlines = 0;
    for (int b = in.read(); b >= 0 && newlines < 2; b = newlines < 2 ? in.read() : -1) {
      newlines = b == '\n' ? newlines + 1 : b == '\r' ? newlines : 0;
      if (newlines == 2) {
        return;
      }
    }
  }
}
