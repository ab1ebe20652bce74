package earmark.stack;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Asks a server on the loopback address {@code GET /healthz}: it answers when the status is 200,
 * and is complete unless a header says what it still does.
 */
record HealthProbe(int port) implements Probe {

  private static final Pattern DOING =
      Pattern.compile("^earmark-doing: *(.+?)\\r?$", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

  private static final int MAX_HEAD = 8 * 1024;

  @Override
  public PartState ask() {
    String request = "GET /healthz HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n";
    try (Socket socket = Ports.connect(port)) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      byte[] response = socket.getInputStream().readNBytes(MAX_HEAD);
      return state(new String(response, StandardCharsets.UTF_8));
    } catch (IOException e) {
      return new PartState.Silent();
    }
  }

  private static PartState state(String response) {
    if (!response.startsWith("HTTP/1.1 200")) {
      return new PartState.Silent();
    }
    Matcher doing = DOING.matcher(response);
    return doing.find() ? new PartState.Busy(doing.group(1)) : new PartState.Ready();
  }
}
