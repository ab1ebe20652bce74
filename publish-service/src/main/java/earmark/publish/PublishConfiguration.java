package earmark.publish;

import earmark.contracts.Topics;
import earmark.messaging.Listeners;
import earmark.publish.cache.BuildMarks;
import earmark.publish.cache.RedisStorage;
import earmark.publish.messaging.SiteRebuild;
import earmark.publish.messaging.StoreRetry;
import earmark.publish.render.Renderer;
import earmark.publish.render.SiteInfo;
import earmark.publish.serve.Assets;
import earmark.publish.serve.Responder;
import earmark.publish.site.SitePublisher;
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

/** Wires the parts of the service. */
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
  RedisStorage redisStorage(DataRedisConnectionDetails redis, PublishSettings settings) {
    return new RedisStorage(address(redis), settings.nearCache().toBytes(), parts());
  }

  /** Every partition that the site is built from, as {@link SiteRebuild} names it. */
  private static List<String> parts() {
    return Stream.of(Topics.NOTES, Topics.MODEL_NOTES, Topics.SHOWS)
        .flatMap(
            topic -> IntStream.range(0, Topics.PARTITIONS).mapToObj(number -> topic + "-" + number))
        .toList();
  }

  private static RedisURI address(DataRedisConnectionDetails redis) {
    DataRedisConnectionDetails.Standalone at = redis.getStandalone();
    if (at == null) {
      throw new IllegalStateException("Set EARMARK_REDIS to the address of one Redis server");
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
  SitePublisher site(Renderer renderer, RedisStorage redis) {
    BuildMarks marks = redis.marks();
    return new SitePublisher(
        renderer,
        redis.pages(),
        redis.index(),
        () -> {
          // Redis may have been emptied since the marks were last read.
          marks.look();
          return !marks.listsDue();
        });
  }

  @Bean
  SiteRebuild rebuilding(RedisStorage redis, SitePublisher site) {
    return new SiteRebuild(redis.marks(), site::refreshLists);
  }

  @Bean(destroyMethod = "close")
  StoreRetry patience(PublishSettings settings) {
    return new StoreRetry(settings.patience());
  }

  @Bean
  SiteServerLifecycle siteServing(
      PublishSettings settings,
      RedisStorage redis,
      Assets assets,
      Renderer renderer,
      Listeners listeners) {
    var readiness = new SiteReadiness(redis.marks(), listeners);
    return new SiteServerLifecycle(
        settings, new Responder(redis.reader()::find, assets, renderer, readiness));
  }
}
