package earmark.system;

import earmark.contracts.About;
import earmark.contracts.Condition;
import earmark.contracts.Episode;
import earmark.contracts.EventJson;
import earmark.contracts.Ids;
import earmark.contracts.Media;
import earmark.contracts.Moments;
import earmark.contracts.Notes;
import earmark.contracts.NotesAssembled;
import earmark.contracts.Point;
import earmark.contracts.Quality;
import earmark.contracts.Quote;
import earmark.contracts.ShowRef;
import earmark.contracts.Topics;
import earmark.contracts.WrittenBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Small episodes of one show, a day apart, written to the topic as notes-service writes them. */
record ManyEpisodes(int count) {

  private static final ShowRef SHOW =
      new ShowRef(Ids.showWithoutFeed("Day by Day"), "day-by-day", "Day by Day");
  private static final LocalDate FIRST = LocalDate.of(2010, 1, 1);
  private static final Instant THEN = Instant.parse("2026-03-05T08:00:00Z");

  /** Writes them, the oldest first. */
  void write(String bootstrapServers) throws InterruptedException, ExecutionException {
    Map<String, Object> settings = Map.of("bootstrap.servers", bootstrapServers);
    try (Admin admin = Admin.create(settings);
        var producer =
            new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
      NewTopic topic = new NewTopic(Topics.NOTES, Topics.PARTITIONS, (short) 1);
      admin.createTopics(List.of(topic.configs(Topics.settings(Topics.NOTES)))).all().get();
      for (int number = 0; number < count; number++) {
        NotesAssembled event = event(number);
        byte[] value = EventJson.mapper().writeValueAsBytes(event);
        var _ = producer.send(new ProducerRecord<>(Topics.NOTES, event.episode().id(), value));
      }
      producer.flush();
    }
  }

  /** The path of an episode's page, 0 for the oldest. */
  String path(int number) {
    return "/%s/%s-day-%d".formatted(SHOW.slug(), FIRST.plusDays(number), number);
  }

  String showPath() {
    return "/" + SHOW.slug();
  }

  private NotesAssembled event(int number) {
    String name = "day-" + number;
    Episode episode =
        new Episode(
            Ids.episode(SHOW.id(), name),
            SHOW,
            name,
            path(number),
            "Day " + number,
            FIRST.plusDays(number),
            new Media(600, "https://media.example.com/" + name + ".mp3", "audio/mpeg", null),
            new About(null, null, null, "en"),
            List.of(),
            Moments.NONE);
    return new NotesAssembled(THEN, episode, notes(number));
  }

  private static Notes notes(int number) {
    List<Point> points =
        IntStream.range(0, 3)
            .mapToObj(i -> "On day %d the tide was %d minutes late.".formatted(number, i))
            .map(text -> new Point(text, null, List.of(new Quote(text, 1000L, 5000L, "Ann"))))
            .toList();
    return new Notes(
        "What day %d was like".formatted(number),
        Notes.Source.TRANSCRIPT,
        null,
        List.of(),
        null,
        List.of(),
        List.of(),
        points,
        List.of(),
        List.of(),
        List.of(),
        new Quality(1000, 3, 3, 2, 95, 1, Condition.UNKNOWN),
        new WrittenBy("extractive", "1", "ab".repeat(32), THEN));
  }
}
