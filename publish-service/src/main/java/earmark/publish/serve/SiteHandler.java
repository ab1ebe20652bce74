package earmark.publish.serve;

import earmark.publish.cache.Lookup;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.DecoderResult;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpObject;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.netty.handler.timeout.IdleStateEvent;
import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers the requests of one connection, one after the other, so that pipelined answers keep their
 * order. While some wait no more are read, so that a connection holds little memory.
 */
final class SiteHandler extends SimpleChannelInboundHandler<HttpObject> {

  private static final Logger log = LoggerFactory.getLogger(SiteHandler.class);

  private final Responder responder;
  private final Queue<HttpRequest> waiting = new ArrayDeque<>();
  private @Nullable HttpRequest request;
  private boolean closing;
  private volatile boolean answering;

  SiteHandler(Responder responder) {
    this.responder = responder;
  }

  /** Whether no answer is being made. */
  boolean idle() {
    return !answering;
  }

  @Override
  protected void channelRead0(ChannelHandlerContext ctx, HttpObject part) {
    if (closing) {
      return;
    }
    if (part.decoderResult().isFailure()) {
      refuse(ctx, part.decoderResult());
      return;
    }
    if (part instanceof HttpRequest head) {
      if (HttpUtil.isTransferEncodingChunked(head) || HttpUtil.getContentLength(head, 0L) > 0) {
        send(ctx, head, responder.respond(head, bodyRefused(head)), true);
        return;
      }
      request = head;
    }
    HttpRequest current = request;
    if (part instanceof LastHttpContent && current != null) {
      request = null;
      take(ctx, current);
    }
  }

  private void take(ChannelHandlerContext ctx, HttpRequest head) {
    if (answering) {
      waiting.add(head);
      ctx.channel().config().setAutoRead(false);
    } else {
      answer(ctx, head);
    }
  }

  private void takeWaiting(ChannelHandlerContext ctx) {
    while (!answering && !closing && !waiting.isEmpty()) {
      answer(ctx, waiting.remove());
    }
    if (!answering) {
      ctx.channel().config().setAutoRead(true);
    }
  }

  private void answer(ChannelHandlerContext ctx, HttpRequest head) {
    switch (Route.of(head)) {
      case Route.Immediate route -> send(ctx, head, responder.respond(head, route), false);
      case Route.ToPage page -> lookUp(ctx, head, page);
    }
  }

  /** What is not read cannot be followed by another request. */
  private static Route.Immediate bodyRefused(HttpRequest head) {
    return Route.of(head) instanceof Route.NotAllowed notAllowed
        ? notAllowed
        : new Route.Malformed("Send no request body: pages take none.");
  }

  private void lookUp(ChannelHandlerContext ctx, HttpRequest head, Route.ToPage page) {
    answering = true;
    var _ =
        responder
            .find(page)
            .whenComplete(
                (lookup, failure) ->
                    ctx.executor().execute(() -> found(ctx, head, lookup, failure)));
  }

  private void found(
      ChannelHandlerContext ctx,
      HttpRequest head,
      @Nullable Lookup lookup,
      @Nullable Throwable failure) {
    answering = false;
    if (lookup == null) {
      log.error("Looking up {} failed", head.uri(), failure);
    }
    send(ctx, head, responder.respond(head, lookup == null ? new Lookup.NotYet() : lookup), false);
    takeWaiting(ctx);
  }

  private void send(
      ChannelHandlerContext ctx, HttpRequest head, FullHttpResponse response, boolean close) {
    boolean keep = !close && HttpUtil.isKeepAlive(head) && !SiteServer.draining(ctx.channel());
    if (!keep) {
      response.headers().set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
    } else if (!head.protocolVersion().isKeepAliveDefault()) {
      response.headers().set(HttpHeaderNames.CONNECTION, HttpHeaderValues.KEEP_ALIVE);
    }
    var written = ctx.writeAndFlush(response);
    if (!keep) {
      closing = true;
      var _ = written.addListener(ChannelFutureListener.CLOSE);
    }
  }

  private void refuse(ChannelHandlerContext ctx, DecoderResult result) {
    HttpResponseStatus status =
        switch (result.cause()) {
          case TooLongHttpLineException _ -> HttpResponseStatus.REQUEST_URI_TOO_LONG;
          case TooLongHttpHeaderException _ -> HttpResponseStatus.REQUEST_HEADER_FIELDS_TOO_LARGE;
          case null, default -> HttpResponseStatus.BAD_REQUEST;
        };
    HttpRequest none = Responder.NO_REQUEST;
    send(ctx, none, Responses.text(none, status, status.reasonPhrase()), true);
  }

  @Override
  public void userEventTriggered(ChannelHandlerContext ctx, Object event) {
    if (event instanceof IdleStateEvent && !answering) {
      var _ = ctx.close();
    }
  }

  @Override
  public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) {
    log.debug("A connection broke: {}", cause.getMessage());
    var _ = ctx.close();
  }
}
