package earmark.system;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/** Stands before a Redis on another port and holds up what is sent to it. */
final class SlowRedis implements AutoCloseable {

  private final ServerSocket server;
  private final int redisPort;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private volatile long delayNanos;

  SlowRedis(int port, int redisPort) throws IOException {
    this.server = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
    this.redisPort = redisPort;
    threads.execute(this::accept);
  }

  /** Holds up each packet for so long from now on. */
  void delay(Duration delay) {
    delayNanos = delay.toNanos();
  }

  private void accept() {
    try {
      while (!server.isClosed()) {
        Socket client = server.accept();
        Socket redis = new Socket(InetAddress.getLoopbackAddress(), redisPort);
        client.setTcpNoDelay(true);
        redis.setTcpNoDelay(true);
        threads.execute(() -> pass(client, redis, true));
        threads.execute(() -> pass(redis, client, false));
      }
    } catch (IOException e) {
      // Closed, or Redis is gone.
      close();
    }
  }

  private void pass(Socket from, Socket to, boolean slow) {
    byte[] bytes = new byte[64 * 1024];
    try (from;
        to) {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      for (int size = in.read(bytes); size >= 0; size = in.read(bytes)) {
        if (slow) {
          LockSupport.parkNanos(delayNanos);
        }
        out.write(bytes, 0, size);
      }
    } catch (IOException e) {
      // One of the two has gone; the other one follows.
    }
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
