package earmark.publish.serve;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.concurrent.ScheduledFuture;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Limits how long a request's head may take, however steadily its bytes arrive. Stands behind the
 * HTTP decoder: a read from which the decoder makes no request has brought only part of one. Fires
 * {@link Expired} at the deadline, and again after as long while the head is incomplete.
 */
final class RequestHeadTimeout extends ChannelInboundHandlerAdapter {

  private final Duration timeout;
  private boolean decoded;
  private @Nullable ScheduledFuture<?> deadline;

  RequestHeadTimeout(Duration timeout) {
    this.timeout = timeout;
  }

  /** The event: the head of a request is incomplete although its time is over. */
  record Expired() {}

  @Override
  public void channelRead(ChannelHandlerContext ctx, Object message) {
    decoded |= message instanceof LastHttpContent;
    ctx.fireChannelRead(message);
  }

  @Override
  public void channelReadComplete(ChannelHandlerContext ctx) {
    if (decoded) {
      cancel();
    } else if (deadline == null) {
      schedule(ctx);
    }
    decoded = false;
    ctx.fireChannelReadComplete();
  }

  @Override
  public void handlerRemoved(ChannelHandlerContext ctx) {
    cancel();
  }

  private void schedule(ChannelHandlerContext ctx) {
    deadline =
        ctx.executor()
            .schedule(
                () -> {
                  schedule(ctx);
                  ctx.fireUserEventTriggered(new Expired());
                },
                timeout.toMillis(),
                TimeUnit.MILLISECONDS);
  }

  private void cancel() {
    if (deadline != null) {
      deadline.cancel(false);
      deadline = null;
    }
  }
}
