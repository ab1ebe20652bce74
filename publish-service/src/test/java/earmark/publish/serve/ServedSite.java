package earmark.publish.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import earmark.publish.commerce.Shop;
import earmark.publish.render.Renderer;
import earmark.publish.render.SiteInfo;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Map;
import org.springframework.util.unit.DataSize;

/** A site on a free port of this machine, for tests with real sockets. */
final class ServedSite {

  static final ConnectionLimits LIMITS =
      new ConnectionLimits(
          Duration.ofSeconds(5), Duration.ofSeconds(5), 32, DataSize.ofKilobytes(64), 100, 100);

  private ServedSite() {}

  static SiteServer at(ConnectionLimits limits, Responder.PageFinder pages, byte[] font)
      throws InterruptedException {
    Map<String, byte[]> files =
        Map.of(
            "earmark.css",
            "p{src:url(\"fonts/a.woff2\")}".getBytes(UTF_8),
            "fonts/a.woff2",
            font,
            "fonts/newsreader.woff2",
            new byte[] {1},
            "fonts/instrument-sans.woff2",
            new byte[] {2},
            "marks/favicon.svg",
            "<svg/>".getBytes(UTF_8),
            "player.js",
            "1".getBytes(UTF_8));
    var assets = new Assets(files);
    var site =
        new SiteInfo(
            "http://site.test",
            "http://desk.test",
            new Shop("https://bookshop.org/search?keywords={query}", ""),
            assets::url);
    return SiteServer.at(
        new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
        new Responder(pages, assets, new Renderer(site), Readiness::complete),
        limits);
  }
}
