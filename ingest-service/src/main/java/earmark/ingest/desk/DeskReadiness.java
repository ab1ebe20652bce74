package earmark.ingest.desk;

import earmark.ingest.messaging.CatalogueViews;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Reports the service ready once it has read back what it knew before it stopped. */
@Component("rebuilt")
class DeskReadiness implements HealthIndicator {

  private final CatalogueViews views;

  DeskReadiness(CatalogueViews views) {
    this.views = views;
  }

  @Override
  public Health health() {
    return views.caughtUp() ? Health.up().build() : Health.outOfService().build();
  }
}
