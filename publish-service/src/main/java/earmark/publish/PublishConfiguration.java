package earmark.publish;

import earmark.contracts.Topics;
import earmark.publish.cache.BuildMarks;
import earmark.publish.cache.PageCache;
import earmark.publish.messaging.Patience;
import earmark.publish.messaging.Rebuilding;
import earmark.publish.render.Renderer;
import earmark.publish.render.SiteInfo;
import earmark.publish.serve.Assets;
import earmark.publish.serve.Responder;
import earmark.publish.site.Site;
import io.lettuce.core.RedisURI;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.data.redis.autoconfigure.DataRedisConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Joins the parts of the service. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PublishSettings.class)
class PublishConfiguration {

  private static final String ASSETS = "META-INF/resources/assets/";

  @Bean
  Assets assets() throws IOException {
    Map<String, byte[]> files = new HashMap<>();
    for (Resource file :
        new PathMatchingResourcePatternResolver().getResources("classpath*:" + ASSETS + "**")) {
      String url = file.getURL().toString();
      if (file.isReadable() && !url.endsWith("/")) {
        files.put(
            url.substring(url.indexOf(ASSETS) + ASSETS.length()), file.getContentAsByteArray());
      }
    }
    return new Assets(files);
  }

  @Bean
  Renderer renderer(PublishSettings settings, Assets assets) {
    return new Renderer(
        new SiteInfo(settings.siteUrl(), settings.deskUrl(), settings.shop(), assets::url));
  }

  @Bean(initMethod = "start", destroyMethod = "close")
  PageCache pageCache(DataRedisConnectionDetails redis, PublishSettings settings) {
    return new PageCache(address(redis), settings.nearCache().toBytes(), parts());
  }

  /** Every partition that pages are made from, as {@link Rebuilding} names them. */
  private static List<String> parts() {
    return Stream.of(Topics.NOTES, Topics.SHOWS)
        .flatMap(
            topic -> IntStream.range(0, Topics.PARTITIONS).mapToObj(number -> topic + "-" + number))
        .toList();
  }

  private static RedisURI address(DataRedisConnectionDetails redis) {
    DataRedisConnectionDetails.Standalone at = redis.getStandalone();
    if (at == null) {
      throw new IllegalStateException("EARMARK_REDIS must be the address of one Redis server");
    }
    var uri =
        RedisURI.builder()
            .withHost(at.getHost())
            .withPort(at.getPort())
            .withDatabase(at.getDatabase())
            .withSsl(redis.getSslBundle() != null);
    String password = redis.getPassword();
    if (password != null && redis.getUsername() != null) {
      uri.withAuthentication(redis.getUsername(), password.toCharArray());
    } else if (password != null) {
      uri.withPassword(password.toCharArray());
    }
    return uri.build();
  }

  @Bean
  Site site(Renderer renderer, PageCache cache) {
    BuildMarks marks = cache.marks();
    return new Site(
        renderer,
        cache.pages(),
        cache.index(),
        () -> {
          // The last look may be older than an emptying of Redis.
          marks.look();
          return !marks.listsDue();
        });
  }

  @Bean
  Rebuilding rebuilding(PageCache cache, Site site) {
    return new Rebuilding(cache.marks(), site::refreshLists);
  }

  @Bean(destroyMethod = "close")
  Patience patience(PublishSettings settings) {
    return new Patience(settings.patience());
  }

  @Bean
  SiteServing siteServing(
      PublishSettings settings, PageCache cache, Assets assets, Renderer renderer) {
    var readiness = new Readiness(cache.marks());
    return new SiteServing(
        settings, new Responder(cache.reader()::find, assets, renderer, readiness));
  }
}
