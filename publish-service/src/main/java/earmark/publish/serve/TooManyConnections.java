package earmark.publish.serve;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.util.ReferenceCountUtil;

/** Answers 503 on a connection beyond the limits, without waiting for a request, and closes it. */
final class TooManyConnections extends ChannelInboundHandlerAdapter {

  private static final byte[] RESPONSE =
      """
      HTTP/1.1 503 Service Unavailable\r
      Content-Type: text/plain; charset=utf-8\r
      Content-Length: 49\r
      Cache-Control: no-store\r
      Retry-After: 5\r
      Connection: close\r
      \r
      Too many connections are open. Try again in 5 s.
      """
          .getBytes(US_ASCII);

  @Override
  public void channelActive(ChannelHandlerContext ctx) {
    var _ =
        ctx.writeAndFlush(Unpooled.wrappedBuffer(RESPONSE))
            .addListener(ChannelFutureListener.CLOSE);
  }

  @Override
  public void channelRead(ChannelHandlerContext ctx, Object message) {
    ReferenceCountUtil.release(message);
  }
}
