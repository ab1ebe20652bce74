package earmark.ingest;

import earmark.ingest.transcription.TranscriptionServer;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How episodes without a transcript are transcribed; {@code application.yml} says more of each.
 *
 * @param url blank where no server transcribes
 * @param key blank where the server asks for none
 * @param model the server's name of a model
 * @param format what the server is asked to answer with
 * @param pricePerMinute blank where it costs nothing
 * @param maxAudio the largest audio file
 * @param patience how long fetching and how long transcribing one episode may take
 * @param atOnce how many episodes are transcribed at once
 * @param folder where audio lies meanwhile
 */
@Validated
@ConfigurationProperties("earmark.transcription")
record TranscriptionSettings(
    @Nullable @Pattern(regexp = "(https?://\\S+)?") String url,
    @Nullable String key,
    @NotBlank String model,
    @NotNull @Pattern(regexp = "verbose_json|json|vtt|srt|text") String format,
    @Nullable @DecimalMin("0") BigDecimal pricePerMinute,
    @NotNull DataSize maxAudio,
    @NotNull Duration patience,
    @Min(1) int atOnce,
    @NotNull Path folder) {

  /** Empty where none is configured. */
  Optional<TranscriptionServer> server() {
    if (url == null || url.isBlank()) {
      return Optional.empty();
    }
    return Optional.of(
        new TranscriptionServer(
            URI.create(url.strip()),
            key == null || key.isBlank() ? null : key.strip(),
            model,
            format,
            pricePerMinute,
            maxAudio.toBytes(),
            patience,
            atOnce));
  }

  /** Without the key. */
  @Override
  public String toString() {
    return "TranscriptionSettings[%s, %s]".formatted(url, model);
  }
}
