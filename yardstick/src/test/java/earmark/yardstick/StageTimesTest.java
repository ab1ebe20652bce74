package earmark.yardstick;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

class StageTimesTest {

  @Test
  void each_stage_has_the_time_until_the_next_one() {
    Iterator<Long> times = List.of(0L, 5_000_000L, 7_000_000L, 9_000_000L, 20_000_000L).iterator();
    StageTimes stages = new StageTimes(times::next);
    stages.at(0, "reading");
    stages.at(0.2, "weighing");
    stages.at(0.4, "weighing");
    assertThat(stages.ended()).isEqualTo("reading 2, weighing 13");
  }
}
