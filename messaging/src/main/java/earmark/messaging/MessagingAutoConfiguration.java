package earmark.messaging;

import earmark.contracts.Topics;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.DefaultKafkaConsumerFactoryCustomizer;
import org.springframework.boot.kafka.autoconfigure.DefaultKafkaProducerFactoryCustomizer;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;

/** Everything that a service needs to take part; see also {@code earmark-messaging.yml}. */
@AutoConfiguration(before = KafkaAutoConfiguration.class)
@EnableConfigurationProperties(MessagingSettings.class)
public class MessagingAutoConfiguration {

  @Bean
  @ConditionalOnMissingBean
  Clock clock() {
    return Clock.systemUTC();
  }

  @Bean
  KafkaAdmin.NewTopics topics(MessagingSettings settings) {
    List<NewTopic> topics = new ArrayList<>();
    Topics.all().forEach(topic -> topics.add(declared(topic, Topics.settings(topic))));
    for (String topic : settings.listens()) {
      RetryTopics.of(topic, settings.group())
          .forEach(name -> topics.add(declared(name, Topics.retrySettings())));
    }
    return new KafkaAdmin.NewTopics(topics.toArray(NewTopic[]::new));
  }

  /** Replication is the broker's default, so that a cluster decides it for itself. */
  private static NewTopic declared(String name, Map<String, String> settings) {
    return new NewTopic(name, Topics.PARTITIONS, (short) -1).configs(settings);
  }

  @Bean
  @SuppressWarnings("unchecked")
  DefaultKafkaProducerFactoryCustomizer eventsAsBytes() {
    return factory ->
        ((DefaultKafkaProducerFactory<String, Object>) factory)
            .setValueSerializerSupplier(EventSerialization::serializer);
  }

  /** {@link EventSerialization#read} makes events of them. */
  @Bean
  @SuppressWarnings({"unchecked", "rawtypes"})
  DefaultKafkaConsumerFactoryCustomizer bytes() {
    return factory ->
        ((DefaultKafkaConsumerFactory) factory)
            .setValueDeserializerSupplier(ByteArrayDeserializer::new);
  }

  @Bean
  @SuppressWarnings("unchecked")
  EventPublisher eventPublisher(KafkaTemplate<?, ?> kafka) {
    return new EventPublisher((KafkaTemplate<String, Object>) kafka);
  }

  @Bean
  @SuppressWarnings("unchecked")
  ProgressReporter progressReporter(KafkaTemplate<?, ?> kafka) {
    return new ProgressReporter((KafkaTemplate<String, Object>) kafka);
  }

  @Bean
  Listeners listeners(ObjectProvider<KafkaListenerEndpointRegistry> registry) {
    return new Listeners(registry);
  }

  @Bean
  SlowWork slowWork(ConsumerFactory<?, ?> consumers) {
    return new SlowWork(consumers);
  }

  @Bean
  TopicViews topicViews(ConsumerFactory<?, ?> consumers) {
    return new TopicViews(consumers);
  }
}
