package earmark.ingest;

import earmark.ingest.reading.ReadingBudget;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * What reading foreign bytes may take; {@code application.yml} says more of each.
 *
 * @param time of one reading
 * @param atOnce readings at the same time
 * @param sizeAtOnce of all files that are being read
 * @param abandoned readings whose place is given to others although they do not end
 */
@Validated
@ConfigurationProperties("earmark.reading")
record ReadingSettings(
    @NotNull Duration time, int atOnce, @NotNull DataSize sizeAtOnce, int abandoned) {

  ReadingBudget budget() {
    return new ReadingBudget(time, atOnce, sizeAtOnce.toBytes(), abandoned);
  }
}
