package earmark.ingest;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Sends requests that a well-behaved client cannot make. */
final class RawRequest {

  private static final int STATUS_AT = "HTTP/1.1 ".length();

  private RawRequest() {}

  /** Sends a request line and headers, and returns the status of the response. */
  static int status(int port, String head) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket
          .getOutputStream()
          .write((head + "Connection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
      byte[] start = socket.getInputStream().readNBytes(STATUS_AT + 3);
      return Integer.parseInt(new String(start, StandardCharsets.US_ASCII).substring(STATUS_AT));
    }
  }
}
