package earmark.publish.serve;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.WriteBufferWaterMark;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.handler.codec.http.HttpDecoderConfig;
import io.netty.handler.codec.http.HttpServerCodec;
import io.netty.handler.timeout.IdleStateHandler;
import io.netty.util.AttributeKey;
import io.netty.util.concurrent.GlobalEventExecutor;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** The site's HTTP/1.1 server. */
public final class SiteServer implements AutoCloseable {

  private static final AttributeKey<Boolean> DRAINING = AttributeKey.valueOf("draining");
  private static final int LONGEST_LINE = 4_096;
  private static final int LARGEST_HEADERS = 16_384;
  private static final int BACKLOG = 1_024;
  private static final Duration GRACE = Duration.ofSeconds(3);

  private final EventLoopGroup accepting =
      new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory());
  private final EventLoopGroup working = new MultiThreadIoEventLoopGroup(NioIoHandler.newFactory());
  private final ChannelGroup connections = new DefaultChannelGroup(GlobalEventExecutor.INSTANCE);
  private final Channel listening;

  private SiteServer(InetSocketAddress address, Responder responder, ConnectionLimits limits)
      throws InterruptedException {
    try {
      this.listening =
          new ServerBootstrap()
              .group(accepting, working)
              .channel(NioServerSocketChannel.class)
              .option(ChannelOption.SO_BACKLOG, BACKLOG)
              .childOption(ChannelOption.TCP_NODELAY, true)
              .childOption(ChannelOption.WRITE_BUFFER_WATER_MARK, waterMark(limits))
              .childHandler(new Connection(responder, limits))
              .bind(address)
              .sync()
              .channel();
    } catch (Exception e) {
      stop();
      throw e;
    }
  }

  /**
   * Serves at {@code address} from now on.
   *
   * @throws InterruptedException if that happens while the port is opened; a port that is taken
   *     throws a BindException, which Netty does not declare
   */
  public static SiteServer at(
      InetSocketAddress address, Responder responder, ConnectionLimits limits)
      throws InterruptedException {
    return new SiteServer(address, responder, limits);
  }

  /** The port that is served. */
  public int port() {
    return ((InetSocketAddress) listening.localAddress()).getPort();
  }

  /** Whether the connection ends with the response that is being written. */
  static boolean isDraining(Channel channel) {
    return channel.hasAttr(DRAINING);
  }

  /** Accepts no more connections, lets responses in progress end, and closes. */
  @Override
  public void close() {
    listening.close().awaitUninterruptibly();
    for (Channel connection : connections) {
      connection.attr(DRAINING).set(true);
      if (connection.pipeline().get(SiteHandler.class).isIdle()) {
        var _ = connection.close();
      }
    }
    connections.newCloseFuture().awaitUninterruptibly(GRACE.toMillis(), TimeUnit.MILLISECONDS);
    connections.close().awaitUninterruptibly();
    stop();
  }

  private void stop() {
    var _ = accepting.shutdownGracefully(0, 1, TimeUnit.SECONDS);
    var _ = working.shutdownGracefully(0, 1, TimeUnit.SECONDS).awaitUninterruptibly();
  }

  private static WriteBufferWaterMark waterMark(ConnectionLimits limits) {
    int high = (int) limits.writeBuffer().toBytes();
    return new WriteBufferWaterMark(high / 2, high);
  }

  private final class Connection extends ChannelInitializer<Channel> {
    private final Responder responder;
    private final ConnectionLimits limits;
    private final ConnectionCounts counts;

    Connection(Responder responder, ConnectionLimits limits) {
      this.responder = responder;
      this.limits = limits;
      this.counts = new ConnectionCounts(limits.total(), limits.perClient());
    }

    @Override
    protected void initChannel(Channel channel) {
      if (!(channel.remoteAddress() instanceof InetSocketAddress client)) {
        var _ = channel.close(); // the client has gone
      } else if (counts.tryOpen(client.getAddress())) {
        var _ = channel.closeFuture().addListener(_ -> counts.closed(client.getAddress()));
        serve(channel);
      } else {
        channel.pipeline().addLast(new TooManyConnections());
      }
    }

    private void serve(Channel channel) {
      connections.add(channel);
      var decoding =
          new HttpDecoderConfig()
              .setMaxInitialLineLength(LONGEST_LINE)
              .setMaxHeaderSize(LARGEST_HEADERS);
      channel
          .pipeline()
          .addLast(new IdleStateHandler(0, 0, limits.idle().toMillis(), TimeUnit.MILLISECONDS))
          .addLast(new HttpServerCodec(decoding))
          .addLast(new RequestHeadTimeout(limits.requestHead()))
          .addLast(new SiteHandler(responder, limits.pipelined()));
    }
  }
}
