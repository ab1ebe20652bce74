package earmark.ingest.messaging;

import static org.awaitility.Awaitility.await;

import earmark.contracts.EpisodeTranscribed;
import earmark.contracts.EventJson;
import earmark.contracts.FeedState;
import earmark.contracts.Follow;
import earmark.contracts.Progress;
import earmark.contracts.Show;
import earmark.contracts.Topics;
import earmark.ingest.intake.Ledger;
import earmark.ingest.intake.LedgerKit;
import earmark.messaging.EventHeaders;
import earmark.messaging.TopicView;
import earmark.messaging.TopicViews;
import earmark.stack.testing.RealKafka;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest(properties = "earmark.token=a token for tests")
@Import(RealKafka.class)
class KafkaLedgerTest extends LedgerKit {

  private static final Map<Class<?>, String> TOPICS =
      Map.of(
          Show.class, Topics.SHOWS,
          FeedState.class, Topics.FEEDS,
          Follow.class, Topics.FOLLOWS,
          Progress.class, Topics.PROGRESS,
          EpisodeTranscribed.class, Topics.TRANSCRIPTS,
          Removed.class, Topics.TRANSCRIPTS);

  @Autowired private Ledger ledger;
  @Autowired private TopicViews views;

  @Override
  protected Ledger ledger() {
    return ledger;
  }

  @Override
  protected <T> List<T> written(String key, Class<T> type) {
    List<T> found = new CopyOnWriteArrayList<>();
    TopicView view =
        views.of(
            Objects.requireNonNull(TOPICS.get(type)),
            record -> {
              if (key.equals(record.key())) {
                found.add(type.cast(read(record, type)));
              }
            });
    view.start();
    await().atMost(Duration.ofSeconds(30)).until(view::caughtUp);
    view.stop();
    return found;
  }

  private static Object read(ConsumerRecord<String, byte[]> record, Class<?> type) {
    return record.value() == null
        ? new Removed(
            record.key(),
            String.valueOf(EventHeaders.text(record, Topics.PATH_HEADER)),
            EventHeaders.since(record).orElseThrow())
        : EventJson.mapper().readValue(record.value(), type);
  }
}
