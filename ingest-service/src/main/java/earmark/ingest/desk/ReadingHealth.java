package earmark.ingest.desk;

import earmark.ingest.reading.ForeignFiles;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Reports the service down when readings that do not end leave no place for others. */
@Component("readings")
class ReadingHealth implements HealthIndicator {

  private final ForeignFiles files;

  ReadingHealth(ForeignFiles files) {
    this.files = files;
  }

  @Override
  public Health health() {
    var health = files.isStuck() ? Health.down() : Health.up();
    return health.withDetail("abandoned", files.abandoned()).build();
  }
}
