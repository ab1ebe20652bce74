package earmark.publish.serve;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.DefaultHttpContent;
import io.netty.handler.codec.http.DefaultHttpResponse;
import io.netty.handler.codec.http.DefaultLastHttpContent;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpContent;
import org.jspecify.annotations.Nullable;

/**
 * Writes the responses of one connection. A large body is written in parts, the next one only when
 * the client has read enough of those before, so that a slow client holds little memory.
 */
final class ResponseWriter {

  /** Netty copies what it writes into direct memory, so a part costs as much for each client. */
  private static final int PART = 16 * 1024;

  private volatile @Nullable ByteBuf rest;
  private @Nullable ChannelFutureListener after;

  /** Whether no part of a response is left to be written. */
  boolean isDone() {
    return rest == null;
  }

  /**
   * Begins to write {@code response}; only when {@link #isDone}.
   *
   * @param whenSent called when all of it was sent, or null
   */
  void write(
      ChannelHandlerContext ctx,
      FullHttpResponse response,
      @Nullable ChannelFutureListener whenSent) {
    ByteBuf body = response.content();
    if (body.readableBytes() <= PART) {
      notify(ctx.writeAndFlush(response), whenSent);
      return;
    }
    var _ =
        ctx.write(
            new DefaultHttpResponse(
                response.protocolVersion(), response.status(), response.headers()));
    rest = body;
    after = whenSent;
    var _ = resume(ctx);
  }

  /** Writes as many parts as the client makes way for; returns whether all are written. */
  boolean resume(ChannelHandlerContext ctx) {
    ByteBuf body = rest;
    while (body != null && ctx.channel().isWritable()) {
      boolean last = body.readableBytes() <= PART;
      ByteBuf part = body.readRetainedSlice(Math.min(PART, body.readableBytes()));
      HttpContent content = last ? new DefaultLastHttpContent(part) : new DefaultHttpContent(part);
      ChannelFutureListener whenSent = last ? after : null;
      if (last) {
        discard();
      }
      // The flush may call this method again, which then goes on from here.
      notify(ctx.writeAndFlush(content), whenSent);
      body = rest;
    }
    return body == null;
  }

  /** Drops what is left of a response, because its connection is closed. */
  void discard() {
    ByteBuf body = rest;
    if (body != null) {
      rest = null;
      body.release();
    }
  }

  private static void notify(ChannelFuture written, @Nullable ChannelFutureListener listener) {
    if (listener != null) {
      var _ = written.addListener(listener);
    }
  }
}
