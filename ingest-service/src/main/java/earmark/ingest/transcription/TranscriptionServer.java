package earmark.ingest.transcription;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A server that speaks OpenAI's {@code POST /v1/audio/transcriptions}.
 *
 * @param url of the server, with or without the path
 * @param key sent as a bearer token; null where the server asks for none
 * @param model the server's name of a model
 * @param responseFormat {@code verbose_json}, {@code json}, {@code vtt}, {@code srt} or {@code
 *     text}
 * @param pricePerMinute of audio, in the operator's currency; null where it costs nothing
 * @param maxAudioBytes the largest audio file that is fetched and sent
 * @param patience how long fetching and how long transcribing one episode may take, each
 * @param atOnce how many episodes are transcribed at once
 */
public record TranscriptionServer(
    URI url,
    @Nullable String key,
    String model,
    String responseFormat,
    @Nullable BigDecimal pricePerMinute,
    long maxAudioBytes,
    Duration patience,
    int atOnce) {

  private static final String VERSION = "/v1";
  private static final String PATH = "/audio/transcriptions";

  /** The address that audio is sent to; a path of the operator's own is left as it is. */
  public URI endpoint() {
    String base = url.toString().replaceAll("(?<!/)/+$", "");
    String path = url.getPath() == null ? "" : url.getPath().replaceAll("(?<!/)/+$", "");
    if (path.isEmpty()) {
      return URI.create(base + VERSION + PATH);
    }
    return URI.create(path.endsWith(VERSION) ? base + PATH : base);
  }

  /** Without the key. */
  @Override
  public String toString() {
    return "TranscriptionServer[%s, %s]".formatted(url, model);
  }
}
