package earmark.ingest.desk;

import earmark.ingest.messaging.CatalogueViews;
import earmark.ingest.polling.PollSchedule;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Reports the service ready once it has read back what it knew before it stopped, for as long as
 * the threads live that keep it up to date and poll feeds.
 */
@Component("rebuilt")
class DeskReadiness implements HealthIndicator {

  private final CatalogueViews views;
  private final PollSchedule schedule;

  DeskReadiness(CatalogueViews views, PollSchedule schedule) {
    this.views = views;
    this.schedule = schedule;
  }

  @Override
  public Health health() {
    if (views.isBroken() || schedule.isBroken()) {
      return Health.down().build();
    }
    return views.caughtUp() ? Health.up().build() : Health.outOfService().build();
  }
}
