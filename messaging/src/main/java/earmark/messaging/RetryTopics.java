package earmark.messaging;

import earmark.contracts.Topics;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The topics behind a topic: one per delay, and the dead letters. */
final class RetryTopics {

  /** The first attempt and its retries after 1, 5 and 25 seconds. */
  static final int ATTEMPTS = 4;

  private RetryTopics() {}

  static List<String> of(String topic, String group) {
    return Stream.concat(
            IntStream.range(0, ATTEMPTS - 1).mapToObj(i -> topic + retrySuffix(group) + "-" + i),
            Stream.of(Topics.deadLetters(topic, group)))
        .toList();
  }

  static String retrySuffix(String group) {
    return "." + group + ".retry";
  }

  static String deadLetterSuffix(String group) {
    return "." + group + ".dlt";
  }
}
