package earmark.messaging;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.listener.MessageListenerContainer;

/** The consumers of a service. */
public class Listeners {

  private final ObjectProvider<KafkaListenerEndpointRegistry> registry;

  Listeners(ObjectProvider<KafkaListenerEndpointRegistry> registry) {
    this.registry = registry;
  }

  /** Whether a consumer has ended although nobody stopped it, so that its events wait. */
  public boolean isBroken() {
    return registry.stream()
        .flatMap(each -> each.getAllListenerContainers().stream())
        .anyMatch(container -> !works(container));
  }

  private static boolean works(MessageListenerContainer container) {
    return container.isInExpectedState();
  }
}
