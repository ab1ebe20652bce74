package earmark.messaging;

import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.annotation.EnableKafkaRetryTopic;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.retrytopic.RetryTopicConfiguration;
import org.springframework.kafka.retrytopic.RetryTopicConfigurationBuilder;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/** Retries and dead letters, for services that listen. */
@AutoConfiguration(after = MessagingAutoConfiguration.class)
@ConditionalOnProperty("earmark.messaging.listens")
@EnableKafkaRetryTopic
public class RetryAutoConfiguration {

  @Bean
  TaskScheduler retryScheduler() {
    var scheduler = new ThreadPoolTaskScheduler();
    scheduler.setThreadNamePrefix("retry-");
    return scheduler;
  }

  @Bean
  DeadLetters deadLetters(MessagingSettings settings, ProgressReporter progress, Clock clock) {
    return new DeadLetters(settings, progress, clock);
  }

  @Bean
  RetryTopicConfiguration retries(MessagingSettings settings, KafkaTemplate<?, ?> kafka) {
    return RetryTopicConfigurationBuilder.newInstance()
        .includeTopics(settings.listens())
        .retryTopicSuffix(RetryTopics.retrySuffix(settings.group()))
        .suffixTopicsWithIndexValues()
        .dltSuffix(RetryTopics.deadLetterSuffix(settings.group()))
        .maxAttempts(RetryTopics.ATTEMPTS)
        .exponentialBackoff(1_000, 5, 25_000)
        .notRetryOn(Unhandleable.class)
        .traversingCauses()
        .doNotAutoCreateRetryTopics()
        .dltHandlerMethod("deadLetters", "report")
        .doNotRetryOnDltFailure()
        .create(kafka);
  }
}
