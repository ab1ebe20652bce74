package earmark.contracts;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The topics by which the services are connected, with their settings. A service declares those
 * that it reads or writes when it starts.
 */
public final class Topics {

  public static final String SHOWS = "shows";
  public static final String FEEDS = "feeds";
  public static final String FOLLOWS = "follows";
  public static final String TRANSCRIPTS = "transcripts";
  public static final String NOTES = "notes";

  /**
   * What a language model wrote, keyed like {@link #NOTES}. Apart from it, so that notes of another
   * writer that come later never replace them in the record.
   */
  public static final String MODEL_NOTES = "model-notes";

  public static final String PROGRESS = "progress";

  /** The header of a tombstone that carries the path of the page that it takes down. */
  public static final String PATH_HEADER = "earmark-path";

  /**
   * The header that carries the version of an event for its progress, see {@link Progress#since}:
   * an ISO-8601 instant, on tombstones and on replayed events. Without it, the version of an event
   * is when its transcript was accepted.
   */
  public static final String SINCE_HEADER = "earmark-since";

  /** The largest record, before compression, in bytes: a five-hour transcript timed by the word. */
  public static final int MAX_RECORD_BYTES = 16 * 1024 * 1024;

  /** What the headers of a retry or dead letter may add to a record. */
  private static final int HEADER_BYTES = 1024 * 1024;

  /** Partitions of every topic: how many instances of a service can share the work. */
  public static final int PARTITIONS = 6;

  /** How long a tombstone stays to be read by a site that is rebuilt. */
  private static final Duration TOMBSTONES_STAY = Duration.ofDays(365);

  private static final Duration PROGRESS_STAYS = Duration.ofDays(30);

  private Topics() {}

  /** All topics that carry the record; {@link #PROGRESS} among them. */
  public static List<String> all() {
    return List.of(SHOWS, FEEDS, FOLLOWS, TRANSCRIPTS, NOTES, MODEL_NOTES, PROGRESS);
  }

  /** The settings of a topic, by Kafka's names for them. */
  public static Map<String, String> settings(String topic) {
    Map<String, String> settings = new TreeMap<>(common());
    settings.put("cleanup.policy", topic.equals(PROGRESS) ? "compact,delete" : "compact");
    settings.put("delete.retention.ms", String.valueOf(TOMBSTONES_STAY.toMillis()));
    if (topic.equals(PROGRESS)) {
      settings.put("retention.ms", String.valueOf(PROGRESS_STAYS.toMillis()));
    }
    return settings;
  }

  /**
   * The settings of a retry or dead-letter topic: nothing is dropped before it is replayed, and
   * every record of its source fits, with the headers that say why it failed.
   */
  public static Map<String, String> retrySettings() {
    Map<String, String> settings = new TreeMap<>(common());
    settings.put("max.message.bytes", String.valueOf(MAX_RECORD_BYTES + 2 * HEADER_BYTES));
    settings.put("cleanup.policy", "delete");
    settings.put("retention.ms", "-1");
    return settings;
  }

  /** The dead-letter topic of a consumer group for a topic. */
  public static String deadLetters(String topic, String group) {
    return topic + "." + group + ".dlt";
  }

  private static Map<String, String> common() {
    return Map.of(
        "compression.type", "zstd", "max.message.bytes", String.valueOf(MAX_RECORD_BYTES));
  }
}
