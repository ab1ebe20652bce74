package earmark.publish.serve;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
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
  private final Channel door;

  private SiteServer(InetSocketAddress address, Responder responder, Duration idle)
      throws InterruptedException {
    try {
      this.door =
          new ServerBootstrap()
              .group(accepting, working)
              .channel(NioServerSocketChannel.class)
              .option(ChannelOption.SO_BACKLOG, BACKLOG)
              .childOption(ChannelOption.TCP_NODELAY, true)
              .childHandler(new Connection(responder, idle))
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
   * @param idle how long a connection may be silent
   * @throws InterruptedException if that happens while the port is opened; a port that is taken
   *     throws a BindException, which Netty does not declare
   */
  public static SiteServer at(InetSocketAddress address, Responder responder, Duration idle)
      throws InterruptedException {
    return new SiteServer(address, responder, idle);
  }

  /** The port that is served. */
  public int port() {
    return ((InetSocketAddress) door.localAddress()).getPort();
  }

  /** Whether the connection ends with the answer that is being written. */
  static boolean draining(Channel channel) {
    return channel.hasAttr(DRAINING);
  }

  /** Takes no more connections, lets running answers end, and closes. */
  @Override
  public void close() {
    door.close().awaitUninterruptibly();
    for (Channel connection : connections) {
      connection.attr(DRAINING).set(true);
      if (connection.pipeline().get(SiteHandler.class).idle()) {
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

  private final class Connection extends ChannelInitializer<Channel> {
    private final Responder responder;
    private final Duration idle;

    Connection(Responder responder, Duration idle) {
      this.responder = responder;
      this.idle = idle;
    }

    @Override
    protected void initChannel(Channel channel) {
      connections.add(channel);
      var limits =
          new HttpDecoderConfig()
              .setMaxInitialLineLength(LONGEST_LINE)
              .setMaxHeaderSize(LARGEST_HEADERS);
      channel
          .pipeline()
          .addLast(new IdleStateHandler(0, 0, idle.toMillis(), TimeUnit.MILLISECONDS))
          .addLast(new HttpServerCodec(limits))
          .addLast(new SiteHandler(responder));
    }
  }
}
