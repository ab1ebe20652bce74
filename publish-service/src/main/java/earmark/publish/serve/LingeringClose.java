package earmark.publish.serve;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.socket.DuplexChannel;

/**
 * Closes after a while in which input is read and ignored: a connection that is closed with unread
 * input is reset, and the client may lose the last response (RFC 9112 section 9.6).
 */
final class LingeringClose implements ChannelFutureListener {

  static final LingeringClose LISTENER = new LingeringClose();

  private static final long LINGER_MILLIS = 1_000;

  private LingeringClose() {}

  @Override
  public void operationComplete(ChannelFuture sent) {
    DuplexChannel channel = (DuplexChannel) sent.channel();
    var _ = channel.shutdownOutput();
    channel.config().setAutoRead(true);
    Runnable close =
        () -> {
          var _ = channel.close();
        };
    var _ = channel.eventLoop().schedule(close, LINGER_MILLIS, MILLISECONDS);
  }
}
