package earmark.publish.messaging;

import earmark.contracts.NotesAssembled;
import earmark.publish.render.EpisodeCard;
import earmark.publish.site.EventVersion;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToLongFunction;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** Where the topics have the notes that count of each episode. Thread-safe. */
final class EpisodePlaces {

  private static final Comparator<EpisodePlace> NEWEST_FIRST =
      Comparator.comparingLong(EpisodePlace::day).reversed();

  private final Map<String, EpisodePlace> byEpisode = new ConcurrentHashMap<>();
  private final Map<String, String> episodeByPath = new ConcurrentHashMap<>();

  /**
   * The place of an episode's notes.
   *
   * @param version of these notes
   * @param day see {@link EpisodeCard#day}
   */
  record EpisodePlace(TopicPartition partition, long offset, EventVersion version, long day) {}

  /** Keeps where {@code notes} are, unless others that count more are known. */
  void put(ConsumerRecord<String, ?> event, NotesAssembled notes, EventVersion version) {
    var partition = new TopicPartition(event.topic(), event.partition());
    long day = EpisodeCard.of(notes).day();
    var place = new EpisodePlace(partition, event.offset(), version, day);
    byEpisode.merge(
        event.key(),
        place,
        (known, next) -> next.version().isBefore(known.version()) ? known : next);
    episodeByPath.put(notes.episode().path(), event.key());
  }

  /** Forgets an episode that was taken down. */
  void remove(String episode) {
    byEpisode.remove(episode);
  }

  /** Returns the place of the episode at {@code path}, or null. */
  @Nullable EpisodePlace at(String path) {
    String episode = episodeByPath.get(path);
    return episode == null ? null : byEpisode.get(episode);
  }

  List<EpisodePlace> newest(int count) {
    return byEpisode.values().stream().sorted(NEWEST_FIRST).limit(count).toList();
  }

  int size() {
    return byEpisode.size();
  }

  /**
   * Returns how many episodes were handled.
   *
   * @param next the offset before which everything of a partition was handled
   */
  long before(ToLongFunction<TopicPartition> next) {
    return byEpisode.values().stream()
        .filter(place -> place.offset() < next.applyAsLong(place.partition()))
        .count();
  }
}
