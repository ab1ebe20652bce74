package earmark.notes.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import earmark.contracts.Chapter;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublisherChaptersTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0:00 Intro\n12:30 Hiring\n1:02:05 Salt and steel",
        "(0:00) Intro\n(12:30) Hiring\n(1:02:05) Salt and steel",
        "[00:00] - Intro\n[12:30] – Hiring\n[01:02:05]: Salt and steel",
        "• 00:00 — Intro\n• 12:30 — Hiring\n• 1:02:05 — Salt and steel",
        "Mara Quill builds bridges.\n\nTimestamps\nIntro (0:00)\nHiring (12:30)\nSalt and steel (1:02:05)",
        "Intro - 0:00\nHiring - 12:30\nSalt and steel - 1:02:05\nFollow us everywhere!",
      })
  void timed_lines_of_a_description_are_chapters(String description) {
    assertThat(PublisherChapters.listedIn(description))
        .containsExactly(
            new Chapter(0, "Intro"),
            new Chapter(750_000, "Hiring"),
            new Chapter(3_725_000, "Salt and steel"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We met at 12:30 and left at 14:00.",
        "0:00 Intro\n12:30 Hiring",
        "Doors open\n20:00 Concert\n19:00 Dinner\n22:00 Train",
        "12:30\n14:00\n15:00",
      })
  void other_times_are_not(String description) {
    assertThat(PublisherChapters.listedIn(description)).isEmpty();
  }

  @Test
  void a_line_of_any_length_is_read_at_once() {
    String line = "a - ".repeat(200_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(5), () -> assertThat(PublisherChapters.listedIn(line)).isEmpty());
  }
}
