package earmark.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import earmark.ingest.transcription.TranscriptionServer;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

class TranscriptionSettingsTest {

  private final ApplicationContextRunner context =
      new ApplicationContextRunner()
          .withInitializer(new ConfigDataApplicationContextInitializer())
          .withUserConfiguration(Settings.class);

  @Configuration(proxyBeanMethods = false)
  @EnableConfigurationProperties(TranscriptionSettings.class)
  static class Settings {}

  @Test
  void nothing_is_transcribed_unless_a_server_is_named() {
    context.run(
        started ->
            assertThat(started.getBean(TranscriptionSettings.class).server())
                .isEqualTo(Optional.empty()));
  }

  @Test
  void the_address_of_a_server_is_enough() {
    context
        .withPropertyValues("EARMARK_TRANSCRIPTION_URL=http://whisper:8000")
        .run(
            started ->
                assertThat(started.getBean(TranscriptionSettings.class).server())
                    .contains(
                        new TranscriptionServer(
                            URI.create("http://whisper:8000"),
                            null,
                            "whisper-1",
                            "verbose_json",
                            null,
                            500L * 1024 * 1024,
                            Duration.ofHours(2),
                            1)));
  }

  @Test
  void the_key_is_not_told() {
    context
        .withPropertyValues(
            "EARMARK_TRANSCRIPTION_URL=https://api.example", "EARMARK_TRANSCRIPTION_KEY=s3cret")
        .run(
            started -> {
              TranscriptionSettings settings = started.getBean(TranscriptionSettings.class);
              assertThat(settings.server().orElseThrow().key()).isEqualTo("s3cret");
              assertThat(settings.toString()).doesNotContain("s3cret");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "EARMARK_TRANSCRIPTION_URL=whisper:8000",
        "EARMARK_TRANSCRIPTION_FORMAT=words",
        "EARMARK_TRANSCRIPTION_PRICE=-1",
        "EARMARK_TRANSCRIPTION_MODEL=",
        "EARMARK_TRANSCRIPTIONS_AT_ONCE=0"
      })
  void what_cannot_be_right_ends_the_start(String setting) {
    context.withPropertyValues(setting).run(started -> assertThat(started).hasFailed());
  }
}
