package earmark.contracts;

import org.jspecify.annotations.Nullable;

/**
 * The recording of an episode. In JSON its fields stand in the object that holds it.
 *
 * @param durationSeconds length of the recording
 * @param audioUrl the enclosure, http or https
 * @param audioType media type of the enclosure
 * @param videoUrl a page or file that shows the recording, http or https
 */
public record Media(
    @Nullable Integer durationSeconds,
    @Nullable String audioUrl,
    @Nullable String audioType,
    @Nullable String videoUrl) {

  /** Where nothing is said. */
  public static final Media NONE = new Media(null, null, null, null);

  /**
   * These facts; {@code known} fills what they do not say. An audio address that differs only in
   * its query stays as it is known: publishers count downloads with queries that change at every
   * poll.
   */
  public Media over(Media known) {
    return new Media(
        Facts.or(durationSeconds, known.durationSeconds),
        isSameFile(audioUrl, known.audioUrl) ? known.audioUrl : audioUrl,
        Facts.or(audioType, known.audioType),
        Facts.or(videoUrl, known.videoUrl));
  }

  private static boolean isSameFile(@Nullable String url, @Nullable String known) {
    return url == null || (known != null && withoutQuery(url).equals(withoutQuery(known)));
  }

  private static String withoutQuery(String url) {
    int query = url.indexOf('?');
    return query < 0 ? url : url.substring(0, query);
  }
}
