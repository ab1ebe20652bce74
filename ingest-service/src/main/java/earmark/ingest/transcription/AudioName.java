package earmark.ingest.transcription;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What audio is called when it is sent: servers go by the ending. */
final class AudioName {

  private static final Set<String> ENDINGS =
      Set.of("mp3", "m4a", "mp4", "mpeg", "mpga", "wav", "webm", "flac", "ogg", "oga", "opus");

  private static final Map<String, String> BY_TYPE =
      Map.of(
          "audio/x-m4a", "m4a",
          "audio/m4a", "m4a",
          "audio/mp4", "m4a",
          "audio/aac", "m4a",
          "video/mp4", "mp4",
          "audio/ogg", "ogg",
          "audio/opus", "opus",
          "audio/wav", "wav",
          "audio/x-wav", "wav",
          "audio/flac", "flac");

  private AudioName() {}

  static String of(String url, @Nullable String mediaType) {
    String path = url.replaceFirst("[?#].*", "").toLowerCase(Locale.ROOT);
    String ending = path.substring(path.lastIndexOf('.') + 1);
    String type = mediaType == null ? "" : mediaType.toLowerCase(Locale.ROOT);
    return "audio." + (ENDINGS.contains(ending) ? ending : BY_TYPE.getOrDefault(type, "mp3"));
  }
}
