package earmark.publish.serve;

import earmark.publish.cache.Lookup;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpObject;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.handler.timeout.IdleStateEvent;
import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers the requests of one connection one after the other, so that pipelined responses keep
 * their order. Reads no more requests while some wait, or while the client does not read its
 * responses, so that a connection holds little memory.
 */
final class SiteHandler extends SimpleChannelInboundHandler<HttpObject> {

  private static final Logger log = LoggerFactory.getLogger(SiteHandler.class);

  private final Responder responder;
  private final int maxPipelined;
  private final ResponseWriter writer = new ResponseWriter();
  private final Queue<Pending> waiting = new ArrayDeque<>();
  private @Nullable HttpRequest request;
  private volatile boolean lookingUp;
  private boolean proceeding;

  /** The connection ends with the last response that is due; what else arrives is ignored. */
  private boolean ending;

  SiteHandler(Responder responder, int maxPipelined) {
    this.responder = responder;
    this.maxPipelined = maxPipelined;
  }

  private record Pending(HttpRequest request, Route route) {}

  /** Whether no response is being made or written. */
  boolean isIdle() {
    return !lookingUp && writer.isDone();
  }

  @Override
  protected void channelRead0(ChannelHandlerContext ctx, HttpObject part) {
    if (ending) {
      return;
    }
    if (part.decoderResult().isFailure()) {
      endWith(ctx, Responder.NO_REQUEST, Route.ClientError.of(part.decoderResult()));
    } else if (part instanceof HttpRequest head) {
      request = head;
      if (HttpUtil.isTransferEncodingChunked(head) || HttpUtil.getContentLength(head, 0L) > 0) {
        endWith(ctx, head, Route.ofRequestWithBody(head));
      }
    } else if (part instanceof LastHttpContent && request != null) {
      waiting.add(new Pending(request, Route.of(request)));
      proceed(ctx);
      ending |= waiting.size() >= maxPipelined;
    }
  }

  /** What follows in the connection cannot be read. */
  private void endWith(ChannelHandlerContext ctx, HttpRequest head, Route.Rejection refusal) {
    ending = true;
    waiting.add(new Pending(head, refusal));
    proceed(ctx);
  }

  /** Answers what waits, until a page must be looked up or the client must read first. */
  private void proceed(ChannelHandlerContext ctx) {
    if (proceeding) {
      return;
    }
    proceeding = true;
    while (canAnswer(ctx) && !waiting.isEmpty()) {
      answer(ctx, waiting.remove());
    }
    proceeding = false;
    ctx.channel().config().setAutoRead(waiting.isEmpty() && (lookingUp || canAnswer(ctx)));
  }

  private boolean canAnswer(ChannelHandlerContext ctx) {
    return !lookingUp && writer.resume(ctx) && ctx.channel().isWritable();
  }

  private void answer(ChannelHandlerContext ctx, Pending next) {
    switch (next.route()) {
      case Route.Immediate route ->
          send(ctx, next.request(), responder.respond(next.request(), route));
      case Route.ToPage page -> lookUp(ctx, next.request(), page);
    }
  }

  private void lookUp(ChannelHandlerContext ctx, HttpRequest head, Route.ToPage page) {
    lookingUp = true;
    var _ =
        responder
            .find(head, page)
            .whenComplete(
                (lookup, failure) ->
                    ctx.executor().execute(() -> found(ctx, head, lookup, failure)));
  }

  private void found(
      ChannelHandlerContext ctx,
      HttpRequest head,
      @Nullable Lookup lookup,
      @Nullable Throwable failure) {
    lookingUp = false;
    if (lookup == null) {
      log.error("Looking up {} failed", head.uri(), failure);
    }
    send(ctx, head, responder.respond(head, lookup == null ? new Lookup.NotYet() : lookup));
    proceed(ctx);
  }

  private void send(ChannelHandlerContext ctx, HttpRequest head, FullHttpResponse response) {
    boolean unread = ending;
    if (!HttpUtil.isKeepAlive(head) || SiteServer.isDraining(ctx.channel())) {
      ending = true;
      waiting.clear();
    }
    boolean last = ending && waiting.isEmpty();
    if (last) {
      response.headers().set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
    } else if (!head.protocolVersion().isKeepAliveDefault()) {
      response.headers().set(HttpHeaderNames.CONNECTION, HttpHeaderValues.KEEP_ALIVE);
    }
    writer.write(
        ctx,
        response,
        last ? unread ? LingeringClose.LISTENER : ChannelFutureListener.CLOSE : null);
  }

  @Override
  public void channelWritabilityChanged(ChannelHandlerContext ctx) {
    proceed(ctx);
  }

  @Override
  public void userEventTriggered(ChannelHandlerContext ctx, Object event) {
    if (event instanceof RequestHeadTimeout.Expired && isIdle() && waiting.isEmpty() && !ending) {
      endWith(ctx, Responder.NO_REQUEST, Route.ClientError.tooSlow());
    } else if (event instanceof IdleStateEvent && !lookingUp) {
      var _ = ctx.close();
    }
  }

  @Override
  public void channelInactive(ChannelHandlerContext ctx) {
    writer.discard();
    waiting.clear();
  }

  @Override
  public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) {
    log.debug("A connection broke: {}", cause.getMessage());
    var _ = ctx.close();
  }
}
