package earmark.publish;

import earmark.contracts.Topics;
import earmark.messaging.Listeners;
import earmark.publish.cache.BuildMarks;
import earmark.publish.cache.Lookup;
import earmark.publish.cache.PageReader;
import earmark.publish.cache.RedisStorage;
import earmark.publish.messaging.EarlyPages;
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
import org.springframework.kafka.core.ConsumerFactory;

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
  EarlyPages earlyPages(
      ConsumerFactory<?, ?> consumers,
      SitePublisher site,
      StoreRetry patience,
      RedisStorage redis) {
    return new EarlyPages(consumers.getConfigurationProperties(), site, patience, redis.marks());
  }

  @Bean
  SiteRebuild rebuilding(RedisStorage redis, SitePublisher site, EarlyPages early) {
    return new SiteRebuild(redis.marks(), early::begin, site::refreshLists);
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
      EarlyPages early,
      Listeners listeners) {
    var readiness = new SiteReadiness(redis.marks(), listeners, early::progress);
    return new SiteServerLifecycle(
        settings, new Responder(finder(redis.reader(), early), assets, renderer, readiness));
  }

  /** Finds pages, and has those that are missing during a rebuild rendered before their turn. */
  private static Responder.PageFinder finder(PageReader reader, EarlyPages early) {
    return (path, accepted) ->
        reader
            .find(path, accepted)
            .whenComplete(
                (lookup, failure) -> {
                  if (lookup instanceof Lookup.NotYet) {
                    early.ask(path);
                  }
                });
  }
}
