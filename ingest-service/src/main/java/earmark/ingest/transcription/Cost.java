package earmark.ingest.transcription;

import earmark.contracts.Episode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Says how long audio is and what it costs to have it transcribed. */
record Cost(@Nullable BigDecimal pricePerMinute) {

  private static final int MINUTE = 60;

  /** Such as {@code 62 min of audio, about 0.37 at the price set}. */
  String of(@Nullable Integer seconds) {
    if (seconds == null || seconds <= 0) {
      return pricePerMinute == null
          ? "audio of unknown length"
          : "audio of unknown length, at %s a minute".formatted(pricePerMinute.toPlainString());
    }
    long minutes = Math.max(1, Math.round((double) seconds / MINUTE));
    return pricePerMinute == null
        ? "%d min of audio".formatted(minutes)
        : "%d min of audio, about %s at the price set".formatted(minutes, price(seconds));
  }

  String of(Episode episode) {
    return of(episode.media().durationSeconds());
  }

  private String price(int seconds) {
    BigDecimal minutes =
        BigDecimal.valueOf(seconds).divide(BigDecimal.valueOf(MINUTE), 4, RoundingMode.HALF_UP);
    BigDecimal price = pricePerMinute == null ? BigDecimal.ZERO : pricePerMinute;
    return price.multiply(minutes).setScale(2, RoundingMode.UP).toPlainString();
  }
}
