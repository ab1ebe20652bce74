package earmark.ingest;

import earmark.ingest.reading.ForeignFiles;
import earmark.transcripts.ReadTranscript;
import earmark.transcripts.TranscriptReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Reads transcripts that contain {@link #SLOWLY} for as long as a test wants. */
class SlowFiles extends ForeignFiles {

  static final String SLOWLY = "very slowly";

  final AtomicInteger begun = new AtomicInteger();
  private final CountDownLatch released = new CountDownLatch(1);

  private SlowFiles(ReadingSettings settings) {
    super(settings.budget());
  }

  /** Takes the place of the service's own. */
  @TestConfiguration
  static class Configured {
    @Bean
    @Primary
    SlowFiles slowFiles(ReadingSettings settings) {
      return new SlowFiles(settings);
    }
  }

  void release() {
    released.countDown();
  }

  @Override
  public ReadTranscript transcript(
      byte[] content,
      @Nullable String mediaType,
      @Nullable String fileName,
      @Nullable String sourceUrl,
      @Nullable Integer durationSeconds) {
    boolean slow = new String(content, StandardCharsets.UTF_8).contains(SLOWLY);
    return transcript(
        content,
        () -> {
          if (slow) {
            spin();
          }
          return TranscriptReader.read(content, mediaType, fileName, sourceUrl, durationSeconds);
        });
  }

  /** Takes a processor, and looks for no interruption. */
  private void spin() {
    begun.incrementAndGet();
    while (released.getCount() > 0) {
      Thread.onSpinWait();
    }
  }
}
