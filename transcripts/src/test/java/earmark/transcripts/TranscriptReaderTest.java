package earmark.transcripts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import earmark.contracts.Chapter;
import earmark.contracts.Cue;
import earmark.transcripts.raw.TranscriptRefused;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TranscriptReaderTest {

  private static ReadTranscript read(String text) {
    return TranscriptReader.read(text.getBytes(StandardCharsets.UTF_8), null, null, null);
  }

  private static TranscriptRefused refused(String text) {
    return catchThrowableOfType(TranscriptRefused.class, () -> read(text));
  }

  private static final Cue HELLO = new Cue(1000, 4000, "Ada Host", "So, what hums at night?");
  private static final Cue BRIDGE =
      new Cue(4000, 9500, "Mara Quill", "The “old” bridge & the wind.");

  /** The same talk in every format; a turn without an end lasts until the next one. */
  static Stream<Arguments> oneTalkInEveryFormat() {
    return Stream.of(
        Arguments.of(
            "webvtt",
            """
            WEBVTT

            NOTE made by hand

            1
            00:01.000 --> 00:04.000 align:start
            <v Ada Host>So, what <i>hums</i>
            at night?</v>

            00:00:04.000 --> 00:00:09.500
            <v Mara Quill>The “old” bridge &amp; the wind.
            """),
        Arguments.of(
            "subrip",
            """
            1
            00:00:01,000 --> 00:00:04,000
            Ada Host: So, what hums
            at night?

            2
            00:00:04,000 --> 00:00:09,500
            Mara Quill: The “old” bridge & the wind.

            3
            00:00:10,000 --> 00:00:11,000
            Ada Host: Oh.

            4
            00:00:11,000 --> 00:00:12,000
            Mara Quill: Yes.
            """),
        Arguments.of(
            "podcast-json",
            """
            {"version": "1.0.0", "segments": [
              {"speaker": "Ada Host", "startTime": 1, "endTime": 4.0, "body": "So, what hums at night?"},
              {"speaker": "Mara Quill", "startTime": 4, "endTime": 9.5, "body": "The “old” bridge & the wind."}]}
            """),
        Arguments.of(
            "turns",
            """
            Ada Host (00:00:01):
            So, what hums at night?

            **Mara Quill** (00:00:04):
            The “old” bridge & the wind.
            """),
        Arguments.of(
            "turns",
            """
            ## A chapter

            Ada Host [(00:00:01)](https://example.org/watch?v=1&t=1) So, what hums at night?

            Mara Quill [(00:00:04)](https://example.org/watch?v=1&t=4) The “old” bridge & the wind.
            """));
  }

  @ParameterizedTest
  @MethodSource("oneTalkInEveryFormat")
  void one_talk_becomes_the_same_cues_in_every_format(String format, String text) {
    var transcript = read(text).transcript();
    assertThat(transcript.format()).isEqualTo(format);
    assertThat(transcript.cues().getFirst()).isEqualTo(HELLO);
    Cue second = transcript.cues().get(1);
    assertThat(second.start()).isEqualTo(BRIDGE.start());
    assertThat(second.speaker()).isEqualTo(BRIDGE.speaker());
    assertThat(second.text()).isEqualTo(BRIDGE.text());
    assertThat(transcript.sha256()).matches("[0-9a-f]{64}");
  }

  @Test
  void a_speaker_goes_on_until_the_next_one() {
    var cues =
        read("""
        1
        00:00:01,000 --> 00:00:02,000
        Ada Host: First.

        2
        00:00:02,000 --> 00:00:03,000
        Still the same one.

        3
        00:00:03,000 --> 00:00:04,000
        Mara Quill: Another.

        4
        00:00:04,000 --> 00:00:05,000
        Ada Host: Back.

        5
        00:00:05,000 --> 00:00:06,000
        Mara Quill: And again.
        """)
            .transcript()
            .cues();
    assertThat(cues)
        .extracting(Cue::speaker)
        .containsExactly("Ada Host", "Ada Host", "Mara Quill", "Ada Host", "Mara Quill");
    assertThat(cues.get(1).text()).isEqualTo("Still the same one.");
  }

  @Test
  void a_colon_in_speech_makes_no_speaker() {
    var cues =
        read("WEBVTT\n\n00:01.000 --> 00:02.000\nOne thing: salt.\n\n00:02.000 --> 00:03.000\nYes.\n")
            .transcript()
            .cues();
    assertThat(cues.getFirst()).isEqualTo(new Cue(1000, 2000, null, "One thing: salt."));
  }

  @Test
  void what_the_head_says_is_kept_and_never_becomes_words() {
    ReadTranscript read =
        read(
            """
            ---
            guest: Mara Quill
            title: Bridges that sing
            youtube_url: https://www.example.org/watch?v=1
            duration_seconds: 61.0
            ---

            # Bridges that sing

            ## Transcript

            Ada Host (00:00:00):
            Welcome.

            (00:00:05):
            Please sit.
            """);
    assertThat(read.head().title()).isEqualTo("Bridges that sing");
    assertThat(read.head().guests()).containsExactly("Mara Quill");
    assertThat(read.head().durationSeconds()).isEqualTo(61);
    assertThat(read.transcript().cues())
        .extracting(Cue::text)
        .containsExactly("Welcome.", "Please sit.");
    assertThat(read.transcript().cues().get(1).speaker()).isEqualTo("Ada Host");
  }

  @Test
  void a_list_of_chapters_becomes_chapters() {
    ReadTranscript read =
        read(
            """
            # A talk

              * 0:00 – Episode highlight
              * 1:02:03 – Salt and rust

            ## Episode highlight

            Ada Host [(00:00:00)](https://example.org/?t=0) Welcome.
            """);
    assertThat(read.head().chapters())
        .containsExactly(
            new Chapter(0, "Episode highlight"), new Chapter(3_723_000, "Salt and rust"));
  }

  @Test
  void captions_that_overlap_stay_in_the_order_in_which_they_begin() {
    var cues =
        read("WEBVTT\n\n00:04.000 --> 00:09.000\ntwo\n\n00:00.000 --> 00:05.000\none\n")
            .transcript()
            .cues();
    assertThat(cues).extracting(Cue::text).containsExactly("one", "two");
  }

  @Test
  void a_transcript_timed_by_the_word_keeps_a_cue_for_each_word() {
    var cues =
        read("""
        {"segments": [{"speaker": "Ada", "startTime": 0.5, "endTime": 0.75, "body": "I"},
                      {"startTime": 1.0, "endTime": 1.25, "body": "am"}]}
        """)
            .transcript()
            .cues();
    assertThat(cues)
        .containsExactly(new Cue(500, 750, "Ada", "I"), new Cue(1000, 1250, "Ada", "am"));
  }

  @Test
  void a_segment_keeps_the_starts_of_its_words() {
    var cues =
        read("""
        {"segments": [{"start": 1.0, "end": 4.0, "text": "We built it twice.", "words": [
          {"word": "We", "start": 1.0, "end": 1.2}, {"word": "built", "start": 1.4, "end": 1.9},
          {"word": "it"}, {"word": "twice.", "start": 2.9, "end": 3.6}]}]}
        """)
            .transcript()
            .cues();
    assertThat(cues)
        .containsExactly(
            new Cue(1000, 3600, null, "We built it twice.", List.of(1000L, 1400L, 2150L, 2900L)));
  }

  @Test
  void a_segment_is_cut_where_its_words_change_the_speaker() {
    var cues =
        read("""
        {"segments": [{"start": 1.0, "end": 3.0, "text": "Twice? Yes, twice.", "words": [
          {"word": "Twice?", "start": 1.0, "end": 1.5, "speaker": "Ada"},
          {"word": "Yes,", "start": 2.0, "end": 2.3, "speaker": "Ben"},
          {"word": "twice.", "start": 2.4, "end": 3.0, "speaker": "Ben"}]}]}
        """)
            .transcript()
            .cues();
    assertThat(cues)
        .containsExactly(
            new Cue(1000, 2000, "Ada", "Twice?", List.of(1000L)),
            new Cue(2000, 3000, "Ben", "Yes, twice.", List.of(2000L, 2400L)));
  }

  @Test
  void times_of_words_that_do_not_fit_their_segment_are_dropped() {
    var cues =
        read("""
        {"segments": [{"start": 1.0, "end": 4.0, "text": "We built it.", "words": [
          {"word": "We", "start": 901.0}, {"word": "built", "start": 901.5},
          {"word": "it.", "start": 3.0, "end": 4.0}]}]}
        """)
            .transcript()
            .cues();
    assertThat(cues.getFirst().text()).isEqualTo("We built it.");
    assertThat(cues.getFirst().wordStarts()).isNull();
  }

  @Test
  void old_encodings_and_marks_at_the_beginning_are_read() {
    byte[] windows =
        "WEBVTT\n\n00:01.000 --> 00:02.000\nCaf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(
            TranscriptReader.read(windows, null, null, null).transcript().cues().getFirst().text())
        .isEqualTo("Café");
    assertThat(read("\uFEFFWEBVTT\r\n\r\n00:01.000 --> 00:02.000\r\nHi\r\n").transcript().cues())
        .hasSize(1);
  }

  @Test
  void a_broken_time_is_refused_with_its_line_and_a_remedy() {
    TranscriptRefused refused = refused("WEBVTT\n\n00:01.000 --> 00:99.000\nHi\n");
    assertThat(refused.line()).isEqualTo(3);
    assertThat(refused.remedy()).isNotBlank();
    assertThat(refused.getMessage()).startsWith("Line 3 ");
  }

  @Test
  void what_is_no_transcript_is_refused_by_name() {
    assertThat(refused("").getMessage()).contains("empty");
    assertThat(refused("<!DOCTYPE html><html><body>404</body></html>").getMessage())
        .contains("HTML");
    assertThat(refused("Just some words without any time.").getMessage())
        .contains("WebVTT", "SubRip", "JSON");
    assertThat(refused("WEBVTT\n\nNOTE nothing else\n")).isNotNull();
    assertThat(refused("{\"segments\": [")).isNotNull();
  }

  @Test
  void what_no_event_could_carry_is_refused_before_it_fills_the_memory() {
    String cue = "00:01.000 --> 00:02.000\n" + "word ".repeat(200) + "\n\n";
    String text = "WEBVTT\n\n" + cue.repeat(17_000);
    assertThat(catchThrowableOfType(TranscriptRefused.class, () -> read(text)))
        .hasMessageContaining("MB of text");
    String segment = "{\"startTime\":1,\"endTime\":2,\"body\":\"word\"},";
    String words = "{\"segments\":[" + segment.repeat(300_000) + segment.replaceAll(",$", "]}");
    assertThat(catchThrowableOfType(TranscriptRefused.class, () -> read(words)))
        .hasMessageContaining("times of single words");
  }

  @Test
  void json_may_hold_much_that_is_not_kept() {
    String tokens = "\"tokens\":[" + "1234,".repeat(300) + "5]}";
    String segments =
        IntStream.range(0, 12_001)
            .mapToObj("{\"start\":%1$d,\"end\":%1$d.9,\"text\":\"word %1$d\","::formatted)
            .map(segment -> segment + tokens)
            .collect(Collectors.joining(","));
    String whisper = "{\"language\":\"en\",\"segments\":[" + segments + "],\"x\":{}}";
    assertThat(whisper.length()).isGreaterThan(18_000_000);
    assertThat(read(whisper).transcript().cues()).hasSize(12_001);
  }

  @Test
  void a_transcript_in_shift_jis_is_read_as_it_was_written() {
    String said = "きのうは山に登りました。天気がよくて、とても楽しかったです。";
    byte[] content =
        ("WEBVTT\n\n00:01.000 --> 00:09.000\n" + said).getBytes(Charset.forName("Shift_JIS"));

    var read = TranscriptReader.read(content, null, null, null).transcript();

    assertThat(read.cues()).extracting(Cue::text).containsExactly(said);
  }
}
