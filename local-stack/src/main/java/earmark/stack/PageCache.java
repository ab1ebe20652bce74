package earmark.stack;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** The Redis that holds the pages. */
public final class PageCache {

  private PageCache() {}

  /**
   * Empties it; the site fills it again from the topics by itself.
   *
   * @throws StackFailure if it does not answer
   */
  public static void empty(int port) {
    try (Socket socket = Ports.connect(port)) {
      socket.getOutputStream().write("FLUSHALL\r\n".getBytes(StandardCharsets.US_ASCII));
      if (socket.getInputStream().read() != '+') {
        throw new StackFailure("Redis on port %d refuses to be emptied.".formatted(port));
      }
    } catch (IOException e) {
      throw new StackFailure(
          "Redis does not answer on port %d; start Earmark with ./earmark up.".formatted(port), e);
    }
  }
}
