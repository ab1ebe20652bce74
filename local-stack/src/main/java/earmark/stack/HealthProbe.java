package earmark.stack;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Asks a server on the loopback address {@code GET /healthz}: it is ready when it says 200. */
record HealthProbe(int port) implements Probe {

  @Override
  public boolean answers() {
    String request = "GET /healthz HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n";
    try (Socket socket = Ports.connect(port)) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      byte[] status = socket.getInputStream().readNBytes("HTTP/1.1 200".length());
      return new String(status, StandardCharsets.US_ASCII).endsWith(" 200");
    } catch (IOException e) {
      return false;
    }
  }
}
