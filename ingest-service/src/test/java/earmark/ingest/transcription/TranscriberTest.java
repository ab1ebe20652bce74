package earmark.ingest.transcription;

import static earmark.ingest.transcription.WhisperServer.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import earmark.contracts.About;
import earmark.contracts.Condition;
import earmark.contracts.Cue;
import earmark.contracts.Episode;
import earmark.contracts.Media;
import earmark.contracts.Moments;
import earmark.contracts.ShowRef;
import earmark.ingest.fetch.GuardedFetcher;
import earmark.ingest.reading.ForeignFiles;
import earmark.ingest.reading.ReadingBudget;
import earmark.ingest.transcription.Transcription.Step;
import earmark.transcripts.ReadTranscript;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(30)
class TranscriberTest {

  private static final String RETRY_AFTER = "Retry-After";

  private final WhisperServer server = new WhisperServer();
  private final GuardedFetcher fetcher = new GuardedFetcher(Set.of("127.0.0.1"), "Earmark/test");
  private final List<Step> steps = new ArrayList<>();
  @TempDir Path folder;

  @AfterEach
  void stop() throws IOException {
    server.close();
    fetcher.close();
  }

  private TranscriptionServer settings(String format, long maxBytes, Duration patience) {
    return new TranscriptionServer(
        server.url(),
        "s3cret",
        "whisper-1",
        format,
        new BigDecimal("0.006"),
        maxBytes,
        patience,
        1);
  }

  private TranscriptionServer settings() {
    return settings("verbose_json", 1_000_000, Duration.ofSeconds(10));
  }

  private ReadTranscript transcribe(TranscriptionServer settings) throws IOException {
    try (var transcriber =
        new Transcriber(
            settings, folder, fetcher, new ForeignFiles(ReadingBudget.DEFAULT), "Earmark/test")) {
      return transcriber.transcribe(episode(server.url() + "/audio.mp3"), steps::add).orElseThrow();
    }
  }

  private TranscriptionFailed failure(TranscriptionServer settings) {
    return catchThrowableOfType(TranscriptionFailed.class, () -> transcribe(settings));
  }

  private static Episode episode(@Nullable String audioUrl) {
    return new Episode(
        "e-1",
        new ShowRef("s-1", "garden", "The Garden"),
        "guid",
        "/garden/2026-03-02-soil",
        "Soil",
        null,
        new Media(63, audioUrl, "audio/mpeg", null),
        About.NOTHING,
        List.of(),
        Moments.NONE);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  @Test
  void audio_becomes_a_transcript_that_is_called_automatic() throws IOException {
    ReadTranscript read = transcribe(settings());
    assertThat(read.transcript().cues())
        .extracting(Cue::text)
        .containsExactly("Welcome to the garden.", "Thanks for having me.");
    assertThat(read.transcript().sourceUrl()).isEqualTo(server.url() + "/audio.mp3");
    assertThat(read.transcript().condition().origin()).isEqualTo(Condition.Origin.AUTOMATIC);
  }

  @Test
  void the_form_is_that_of_the_protocol() throws IOException {
    transcribe(settings());
    assertThat(server.fields)
        .containsExactly(
            "model=whisper-1",
            "response_format=verbose_json",
            "timestamp_granularities[]=word",
            "timestamp_granularities[]=segment");
    assertThat(server.fileName).isEqualTo("file=audio.mp3");
    assertThat(server.uploaded).isEqualTo(server.audio);
    assertThat(server.authorization).isEqualTo("Bearer s3cret");
  }

  @Test
  void captions_are_taken_where_the_operator_asks_for_them() throws IOException {
    server.transcribes(
        exchange -> {
          server.readForm(exchange);
          status(200, "WEBVTT\n\n00:00.000 --> 00:02.000\nWelcome to the garden.\n").to(exchange);
        });
    ReadTranscript read = transcribe(settings("vtt", 1_000_000, Duration.ofSeconds(10)));
    assertThat(read.transcript().cues()).hasSize(1);
    assertThat(server.fields).containsExactly("model=whisper-1", "response_format=vtt");
  }

  @Test
  void what_is_done_and_what_it_costs_is_told() throws IOException {
    transcribe(settings());
    assertThat(steps).extracting(Step::done).isSorted().last().isEqualTo(1.0);
    assertThat(steps)
        .extracting(Step::doing)
        .contains("transcribing 1 min of audio, about 0.01 at the price set")
        .anyMatch(doing -> doing.startsWith("fetching its audio, 0 of 0 MB"))
        .last()
        .asString()
        .matches("transcribed 1 min of audio, about 0.01 at the price set, in 0:\\d\\d min");
  }

  @Test
  void nothing_stays_on_the_disk() throws IOException {
    transcribe(settings());
    assertThat(files()).isEmpty();
  }

  @Test
  void a_download_that_was_cut_off_goes_on_where_it_stopped() throws IOException {
    server.serves(server::half).serves(server::rest);
    assertThat(failure(settings()).isLasting()).isFalse();
    transcribe(settings());
    assertThat(server.ranges).contains("bytes=150000-");
    assertThat(server.uploaded).isEqualTo(server.audio);
  }

  @Test
  void a_download_begins_anew_where_the_file_has_changed() throws IOException {
    server.serves(server::half).serves(server::whole);
    assertThat(failure(settings())).isNotNull();
    transcribe(settings());
    assertThat(server.uploaded).isEqualTo(server.audio);
  }

  @Test
  void a_download_begins_anew_where_the_server_has_no_such_part() throws IOException {
    server.serves(server::half).serves(status(416, "")).serves(server::whole);
    assertThat(failure(settings())).isNotNull();
    transcribe(settings());
    assertThat(server.uploaded).isEqualTo(server.audio);
  }

  @Test
  void a_part_that_was_not_asked_for_is_not_put_into_the_file() throws IOException {
    server
        .serves(server::half)
        .serves(status(206, "elsewhere", "Content-Range", "bytes 7-15/300000"));
    assertThat(failure(settings())).isNotNull();
    transcribe(settings());
    assertThat(server.uploaded).isEqualTo(server.audio);
  }

  @Test
  void audio_that_was_fetched_is_not_fetched_again() throws IOException {
    server.transcribes(status(503, "", RETRY_AFTER, "90"));
    assertThat(failure(settings())).isNotNull();
    server.serves(status(500, ""));
    transcribe(settings());
    assertThat(server.uploaded).isEqualTo(server.audio);
  }

  @Test
  void audio_beyond_the_limit_is_not_fetched() throws IOException {
    assertThat(failure(settings("vtt", 100_000, Duration.ofSeconds(10))))
        .hasMessageContaining("larger than");
    assertThat(files()).isEmpty();
    assertThat(server.uploads).isZero();
  }

  @Test
  void a_page_in_place_of_audio_is_not_sent() throws IOException {
    server.serves(status(200, "<!doctype html><title>Gone</title>"));
    assertThat(failure(settings())).hasMessageContaining("a web page instead of audio");
    assertThat(files()).isEmpty();
    assertThat(server.uploads).isZero();
  }

  @Test
  void audio_inside_the_network_is_not_fetched_although_the_server_is() throws IOException {
    try (var guarded = new GuardedFetcher(Set.of(), "Earmark/test");
        var transcriber =
            new Transcriber(
                settings(),
                folder,
                guarded,
                new ForeignFiles(ReadingBudget.DEFAULT),
                "Earmark/test")) {
      Episode episode = episode(server.url() + "/audio.mp3");
      TranscriptionFailed failure =
          catchThrowableOfType(
              TranscriptionFailed.class, () -> transcriber.transcribe(episode, steps::add));
      assertThat(failure).hasMessageContaining("not a public address");
    }
  }

  @Test
  void a_file_that_the_server_finds_too_large_is_said_so_with_what_to_do() throws IOException {
    server.transcribes(
        status(413, "{\"error\": {\"message\": \"Maximum content size limit exceeded\"}}"));
    TranscriptionFailed failure = failure(settings());
    assertThat(failure)
        .hasMessageContaining("0.3 MB (413)")
        .hasMessageContaining("Maximum content size limit exceeded");
    assertThat(failure.remedy()).contains("25 MB").contains("upload a transcript");
    assertThat(failure.isLasting()).isTrue();
    assertThat(files()).isEmpty();
  }

  @Test
  void a_server_that_hangs_up_on_a_large_file_may_find_it_too_large() throws IOException {
    server.transcribes(exchange -> exchange.sendResponseHeaders(413, -1));
    TranscriptionFailed failure = failure(settings());
    assertThat(failure.remedy()).contains("25 MB");
  }

  @ParameterizedTest
  @CsvSource({"429", "500", "503"})
  void what_passes_soon_is_tried_again(int status) throws IOException {
    server
        .transcribes(status(status, "", RETRY_AFTER, "0"))
        .transcribes(status(status, "", RETRY_AFTER, "0"));
    assertThat(transcribe(settings()).transcript().cues()).hasSize(2);
    assertThat(server.uploads).isEqualTo(3);
  }

  @Test
  void a_server_that_stays_broken_is_given_up() {
    for (int i = 0; i < 4; i++) {
      server.transcribes(status(500, "<html>oops</html>", RETRY_AFTER, "0"));
    }
    TranscriptionFailed failure = failure(settings());
    assertThat(failure).hasMessage("The transcription server answered with status 500");
    assertThat(failure.isLasting()).isFalse();
    assertThat(server.uploads).isEqualTo(3);
  }

  @Test
  void a_long_wait_is_handed_on() {
    server.transcribes(status(429, "", RETRY_AFTER, "3600"));
    assertThat(failure(settings()).retryAfter()).contains(Duration.ofHours(1));
    assertThat(server.uploads).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "401, EARMARK_TRANSCRIPTION_KEY",
    "404, EARMARK_TRANSCRIPTION_URL",
    "307, EARMARK_TRANSCRIPTION_URL",
    "400, EARMARK_TRANSCRIPTION_MODEL"
  })
  void a_refusal_names_the_setting_and_never_the_key(int status, String setting) {
    server.transcribes(status(status, "{\"error\": \"no\"}", "Location", "/v1/elsewhere"));
    TranscriptionFailed failure = failure(settings());
    assertThat(failure.remedy()).contains(setting).doesNotContain("s3cret");
    assertThat(failure).hasMessageContaining("no").hasMessageNotContaining("s3cret");
    assertThat(failure.isLasting()).isTrue();
  }

  @Test
  void an_answer_that_is_no_transcript_is_refused() {
    server.transcribes(
        exchange -> {
          server.readForm(exchange);
          status(200, "{\"segments\": 7}").to(exchange);
        });
    assertThat(failure(settings()))
        .hasMessageStartingWith("The transcription server's answer is JSON without");
  }

  @Test
  void an_answer_that_is_cut_off_is_no_transcript() {
    server.transcribes(
        exchange -> {
          server.readForm(exchange);
          exchange.sendResponseHeaders(200, 10_000);
          exchange.getResponseBody().write("{\"segments\": [".getBytes(StandardCharsets.UTF_8));
          exchange.getResponseBody().flush();
        });
    assertThat(failure(settings())).hasMessageContaining("cannot be read");
  }

  @Test
  void a_server_that_does_not_come_to_an_end_is_given_up() {
    var ended = new CountDownLatch(1);
    server.transcribes(
        exchange -> {
          server.readForm(exchange);
          LockSupport.parkNanos(Duration.ofSeconds(3).toNanos());
          ended.countDown();
        });
    assertThat(failure(settings("verbose_json", 1_000_000, Duration.ofSeconds(1))))
        .hasMessageContaining("took more than 1 s");
    assertThat(ended.getCount()).isEqualTo(1);
  }

  @Test
  void an_episode_without_audio_stays_without_transcript() throws IOException {
    try (var transcriber =
        new Transcriber(
            settings(), folder, fetcher, new ForeignFiles(ReadingBudget.DEFAULT), "Earmark/test")) {
      assertThat(transcriber.transcribe(episode(null), steps::add)).isEmpty();
    }
    assertThat(Transcription.OFF.transcribe(episode("x"), steps::add)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "http://localhost:8000, http://localhost:8000/v1/audio/transcriptions",
    "http://localhost:8000/, http://localhost:8000/v1/audio/transcriptions",
    "https://api.example/v1, https://api.example/v1/audio/transcriptions",
    "http://localhost:8080/inference, http://localhost:8080/inference",
  })
  void the_door_is_found_from_the_servers_address(URI url, URI door) {
    var named = new TranscriptionServer(url, "s3cret", "m", "vtt", null, 1, Duration.ZERO, 1);
    assertThat(named.endpoint()).isEqualTo(door);
    assertThat(named.toString()).doesNotContain("s3cret");
  }
}
