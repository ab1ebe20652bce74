package earmark.messaging;

import java.time.Clock;
import java.time.Duration;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.kafka.annotation.EnableKafka;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.retrytopic.DeadLetterPublishingRecovererFactory;
import org.springframework.kafka.retrytopic.RetryTopicConfiguration;
import org.springframework.kafka.retrytopic.RetryTopicConfigurationBuilder;
import org.springframework.kafka.retrytopic.RetryTopicConfigurationSupport;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/** Attempts, retries and dead letters, for services that listen. */
@AutoConfiguration(after = MessagingAutoConfiguration.class)
@ConditionalOnProperty("earmark.messaging.listens")
@EnableKafka
public class RetryAutoConfiguration extends RetryTopicConfigurationSupport {

  private final MessagingSettings settings;
  private final WorkDeadline deadline;

  RetryAutoConfiguration(MessagingSettings settings) {
    this.settings = settings;
    this.deadline = new WorkDeadline(settings.deadline());
  }

  @Bean
  TaskScheduler retryScheduler() {
    var scheduler = new ThreadPoolTaskScheduler();
    scheduler.setThreadNamePrefix("retry-");
    return scheduler;
  }

  @Bean
  DeadLetters deadLetters(ProgressReporter progress, Clock clock) {
    return new DeadLetters(settings, progress, clock);
  }

  /** Spring adds it to the containers of all topics, those of retries among them. */
  @Bean
  Attempts attempts(ConsumerFactory<?, ?> consumers) {
    Object interval =
        consumers.getConfigurationProperties().get(ConsumerConfig.MAX_POLL_INTERVAL_MS_CONFIG);
    settings.requireWithin(Duration.ofMillis(Long.parseLong(String.valueOf(interval))));
    return new Attempts(deadline);
  }

  @Bean
  RetryTopicConfiguration retries(KafkaTemplate<?, ?> kafka) {
    return RetryTopicConfigurationBuilder.newInstance()
        .includeTopics(settings.listens())
        .retryTopicSuffix(RetryTopics.retrySuffix(settings.group()))
        .suffixTopicsWithIndexValues()
        .dltSuffix(RetryTopics.deadLetterSuffix(settings.group()))
        .maxAttempts(RetryTopics.ATTEMPTS)
        .exponentialBackoff(1_000, 5, 25_000)
        .notRetryOn(Unhandleable.class)
        .notRetryOn(EventTooLarge.class)
        .traversingCauses()
        .doNotAutoCreateRetryTopics()
        .dltHandlerMethod("deadLetters", "report")
        .doNotRetryOnDltFailure()
        .create(kafka);
  }

  @Override
  protected Consumer<DeadLetterPublishingRecovererFactory>
      configureDeadLetterPublishingContainerFactory() {
    return factory -> {
      factory.setDeadLetterPublisherCreator(Recoverer::new);
      factory.setDeadLetterPublishingRecovererCustomizer(
          recoverer -> recoverer.setExceptionHeadersCreator(new FailureHeaders(deadline)));
    };
  }

  /** What a stop interrupts is no attempt; see {@link Attempts}. */
  @EventListener
  void stops(ContextClosedEvent stop) {
    deadline.stopAfter(settings.grace());
  }
}
