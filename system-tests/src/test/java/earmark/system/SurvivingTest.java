package earmark.system;

import earmark.contracts.Progress.Stage;
import earmark.stack.Installation;
import earmark.stack.PageCache;
import earmark.stack.PartProcess;
import earmark.system.guarantees.NothingLost;
import earmark.system.guarantees.RebuiltFromTheLog;
import org.junit.jupiter.api.Test;

class SurvivingTest {

  private final RunningEarmark earmark = RunningEarmark.withAllPublished();
  private final NothingLost nothingLost = new NothingLost(earmark);
  private final RebuiltFromTheLog rebuilt = new RebuiltFromTheLog(earmark);

  @Test
  void an_episode_survives_the_death_of_ingest_just_after_it_was_taken() {
    nothingLost.holdsWhenKilled(
        Installation.INGEST, Stage.TRANSCRIBED, Talk.ofHours("Ingest dies"));
  }

  @Test
  void an_episode_survives_the_death_of_notes_while_its_notes_are_made() {
    nothingLost.holdsWhenKilled(Installation.NOTES, Stage.ASSEMBLING, Talk.ofHours("Notes dies"));
  }

  @Test
  void an_episode_survives_the_death_of_publish_while_it_is_on_its_way() {
    nothingLost.holdsWhenKilled(
        Installation.PUBLISH, Stage.TRANSCRIBED, Talk.ofHours("Publish dies"));
  }

  @Test
  void an_episode_survives_the_death_of_the_broker_while_its_notes_are_made() {
    nothingLost.holdsWhenKilled(Installation.KAFKA, Stage.ASSEMBLING, Talk.ofHours("Kafka dies"));
  }

  @Test
  void an_episode_that_comes_while_notes_is_dead_is_published_later() {
    nothingLost.holdsWhileDead(Installation.NOTES, Talk.ofHours("Notes is away"));
  }

  @Test
  void an_episode_that_comes_while_redis_is_dead_is_published_later() {
    nothingLost.holdsWhileDead(Installation.REDIS, Talk.ofHours("Redis is away"));
  }

  @Test
  void the_site_is_whole_again_after_redis_was_emptied() {
    rebuilt.holdsAfter(() -> PageCache.empty(earmark.settings().redisPort()));
  }

  @Test
  void the_site_is_whole_again_after_redis_died_and_came_back_with_what_it_had_saved() {
    rebuilt.holdsAfter(() -> killAndStart(Installation.REDIS));
  }

  @Test
  void an_episode_is_still_there_after_redis_came_back_with_data_from_before_it() {
    PartProcess redis = earmark.part(Installation.REDIS);
    redis.stop();
    redis.start();
    earmark.awaitPublished(earmark.upload(Talk.ofHours("Redis forgets")));
    rebuilt.holdsAfter(() -> killAndStart(Installation.REDIS));
  }

  @Test
  void the_site_is_whole_again_after_redis_was_emptied_while_publish_was_dead() {
    rebuilt.holdsAfter(
        () -> {
          PartProcess publish = earmark.part(Installation.PUBLISH);
          publish.kill();
          PageCache.empty(earmark.settings().redisPort());
          publish.start();
        });
  }

  private void killAndStart(String name) {
    PartProcess part = earmark.part(name);
    part.kill();
    part.start();
  }
}
