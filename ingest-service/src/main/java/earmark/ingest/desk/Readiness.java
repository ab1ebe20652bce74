package earmark.ingest.desk;

import earmark.ingest.messaging.CatalogueViews;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Ready when all is known that was known before the last stop. */
@Component("rebuilt")
class Readiness implements HealthIndicator {

  private final CatalogueViews views;

  Readiness(CatalogueViews views) {
    this.views = views;
  }

  @Override
  public Health health() {
    return views.caughtUp() ? Health.up().build() : Health.outOfService().build();
  }
}
