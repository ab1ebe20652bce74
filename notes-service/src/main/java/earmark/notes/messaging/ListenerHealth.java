package earmark.notes.messaging;

import earmark.messaging.Listeners;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Reports the service unready when a consumer has ended, for its events then wait. */
@Component("listening")
class ListenerHealth implements HealthIndicator {

  private final Listeners listeners;

  ListenerHealth(Listeners listeners) {
    this.listeners = listeners;
  }

  @Override
  public Health health() {
    return listeners.isBroken() ? Health.down().build() : Health.up().build();
  }
}
