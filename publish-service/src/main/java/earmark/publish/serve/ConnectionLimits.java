package earmark.publish.serve;

import java.time.Duration;
import org.springframework.util.unit.DataSize;

/**
 * What one client, and all clients together, may take of the server.
 *
 * @param idle how long a connection may be silent
 * @param requestHead how long a client may take to send a request's head once it began
 * @param pipelined how many requests a connection may send ahead of their responses
 * @param writeBuffer how much may wait in memory for a client that reads slowly
 * @param total how many connections may be open
 * @param perClient how many of them one IPv4 address or one IPv6 network of 64 bits may hold
 */
public record ConnectionLimits(
    Duration idle,
    Duration requestHead,
    int pipelined,
    DataSize writeBuffer,
    int total,
    int perClient) {

  private static final DataSize MIN_BUFFER = DataSize.ofKilobytes(16);
  private static final DataSize MAX_BUFFER = DataSize.ofMegabytes(64);

  /**
   * @throws IllegalArgumentException if a limit would refuse every client
   */
  public ConnectionLimits {
    requirePositive("EARMARK_IDLE_CONNECTION", idle.toMillis());
    requirePositive("EARMARK_REQUEST_HEAD_TIMEOUT", requestHead.toMillis());
    requirePositive("EARMARK_PIPELINED_REQUESTS", pipelined);
    requirePositive("EARMARK_CONNECTIONS", total);
    requirePositive("EARMARK_CONNECTIONS_PER_CLIENT", perClient);
    if (writeBuffer.compareTo(MIN_BUFFER) < 0 || writeBuffer.compareTo(MAX_BUFFER) > 0) {
      throw new IllegalArgumentException(
          "EARMARK_WRITE_BUFFER must be from 16KB to 64MB, not " + writeBuffer);
    }
  }

  private static void requirePositive(String variable, long value) {
    if (value <= 0) {
      throw new IllegalArgumentException(variable + " must be greater than 0");
    }
  }
}
