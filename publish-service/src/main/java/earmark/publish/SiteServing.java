package earmark.publish;

import earmark.publish.serve.Responder;
import earmark.publish.serve.SiteServer;
import java.net.InetSocketAddress;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Serves the site while the service runs: begun before events are handled, ended after. */
class SiteServing implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(SiteServing.class);

  private final PublishSettings settings;
  private final Responder responder;
  private volatile @Nullable SiteServer server;

  SiteServing(PublishSettings settings, Responder responder) {
    this.settings = settings;
    this.responder = responder;
  }

  @Override
  public void start() {
    try {
      var address = new InetSocketAddress(settings.host(), settings.sitePort());
      SiteServer started = SiteServer.at(address, responder, settings.connections());
      server = started;
      log.info("The site is at http://{}:{}", settings.host(), started.port());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The port that is served. */
  int port() {
    SiteServer running = server;
    if (running == null) {
      throw new IllegalStateException("The site is not served");
    }
    return running.port();
  }

  @Override
  public void stop() {
    SiteServer running = server;
    if (running != null) {
      running.close();
      server = null;
    }
  }

  @Override
  public boolean isRunning() {
    return server != null;
  }

  @Override
  public int getPhase() {
    return 0;
  }
}
