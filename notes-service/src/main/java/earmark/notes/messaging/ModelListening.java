package earmark.notes.messaging;

import earmark.contracts.Topics;
import earmark.messaging.EventPublisher;
import earmark.messaging.SlowWork;
import earmark.notes.model.LanguageModel;
import earmark.notes.model.setup.ModelConfigured;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;

/** Has a model write notes of new transcripts, if the settings name one. */
@Configuration(proxyBeanMethods = false)
@Conditional(ModelConfigured.class)
class ModelListening {

  private static final Logger log = LoggerFactory.getLogger(ModelListening.class);
  private static final String GROUP = "notes-model";

  @Bean
  ModelQueue modelQueue() {
    return new ModelQueue();
  }

  @Bean
  ConcurrentMessageListenerContainer<Object, Object> modelConsumer(
      SlowWork slow,
      @Lazy @Qualifier("writerModel") LanguageModel writer,
      @Lazy @Qualifier("judgeModel") LanguageModel judge,
      EventPublisher events,
      ModelQueue queue,
      Clock clock) {
    var container =
        slow.of(
            Topics.TRANSCRIPTS,
            GROUP,
            new ModelListener(writer, judge, events, queue, clock),
            (event, failure) ->
                log.error("{} keeps the notes without a model", event.key(), failure));
    queue.pausedBy(container::pause);
    return container;
  }
}
