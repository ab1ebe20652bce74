package earmark.transcripts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import earmark.contracts.Condition.Origin;
import earmark.contracts.Condition.Timing;
import earmark.contracts.Cue;
import earmark.contracts.Transcript;
import earmark.transcripts.raw.TranscriptRefused;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One kit for every format: the same talk, whatever the file looks like. */
class FormatsTest {

  private static Transcript read(String text) {
    return TranscriptReader.read(text.getBytes(StandardCharsets.UTF_8), null, null, null)
        .transcript();
  }

  private static String words(Transcript transcript) {
    return transcript.cues().stream().map(Cue::text).collect(Collectors.joining(" "));
  }

  private static final String TALK =
      "The ferry leaves at dawn. Nobody waits for it. So we walk along the river instead.";

  static Stream<Arguments> oneTalk() {
    return Stream.of(
        Arguments.of(
            "webvtt",
            Timing.CUE,
            """
            WEBVTT - made by hand
            Kind: captions

            STYLE
            ::cue { color: lime }

            NOTE
            two lines of
            a note

            first
            00:02.000 --> 00:05.000 line:0 position:20%
            The <c.loud>ferry</c> leaves at dawn.

            00:05.000 --> 00:08.000
            Nobody waits for it.

            00:00:08.000 --> 00:00:12.000
            So we walk along the river instead.
            """),
        Arguments.of(
            "subrip",
            Timing.CUE,
            """
            7
            00:00:02.000 --> 00:00:05.000
            The ferry leaves at dawn.
            7
            00:00:05,000-->00:00:08,000
            <i>Nobody waits</i> for it.
            3
            00:00:08,000 --> 00:00:12,000
            So we walk along the river instead.
            """),
        Arguments.of(
            "whisper-json",
            Timing.CUE,
            """
            {"text": "", "language": "en", "segments": [
              {"id": 0, "seek": 0, "start": 2.0, "end": 5.0, "text": " The ferry leaves at dawn.", "tokens": [1]},
              {"id": 1, "seek": 0, "start": 5.0, "end": 8.0, "text": " Nobody waits for it.", "tokens": [1]},
              {"id": 2, "seek": 0, "start": 8.0, "end": 12.0, "text": " So we walk along the river instead.", "tokens": [1]}]}
            """),
        Arguments.of(
            "youtube-json3",
            Timing.CUE,
            """
            {"wireMagic": "pb3", "pens": [{}], "events": [
              {"tStartMs": 0, "dDurationMs": 90000, "id": 1},
              {"tStartMs": 2000, "dDurationMs": 3000, "segs": [{"utf8": "The ferry leaves at dawn."}]},
              {"tStartMs": 5000, "dDurationMs": 3000, "segs": [{"utf8": "Nobody waits\\nfor it."}]},
              {"tStartMs": 8000, "dDurationMs": 4000, "segs": [{"utf8": "So we walk along the river instead."}]}]}
            """),
        Arguments.of(
            "youtube-xml",
            Timing.CUE,
            """
            <?xml version="1.0" encoding="utf-8" ?><timedtext format="3"><body>
            <p t="2000" d="3000">The ferry leaves at dawn.</p>
            <p t="5000" d="3000">Nobody waits for it.</p>
            <p t="8000" d="4000">So we walk along the river instead.</p></body></timedtext>
            """),
        Arguments.of(
            "json-turns",
            Timing.TURN,
            """
            {"title": "On foot", "duration": 12, "full_transcript": [
              {"timestamp": "00:00:02", "ad": false, "speaker": "Ada", "text": "The ferry leaves at dawn."},
              {"timestamp": "00:00:05", "ad": false, "speaker": "Ada", "text": "Nobody waits for it."},
              {"timestamp": "00:00:08", "ad": true, "speaker": "Ben", "text": "So we walk along the river instead."}]}
            """),
        Arguments.of(
            "html",
            Timing.TURN,
            """
            <cite>Ada:</cite><time>0:02</time><p>The ferry leaves at dawn.</p>
            <cite>Ada:</cite><time>0:05</time><p>Nobody waits for it.</p>
            <cite>Ben:</cite><time>0:08</time><p>So we walk along the river instead.</p>
            """),
        Arguments.of(
            "html",
            Timing.TURN,
            """
            <!DOCTYPE html><html><head><title>On foot</title></head><body><nav>Home 0:01</nav><main>
            <div class="seg"><span class="seg-name">Ada</span><span class="seg-timestamp"><a href="#">(00:00:02)</a></span>
              <span class="seg-text">The ferry leaves at dawn.</span></div>
            <div class="seg"><span class="seg-timestamp">(00:00:05)</span><span>Nobody waits for it.</span></div>
            <div class="seg"><span class="seg-name">Ben</span><span class="seg-timestamp">(00:00:08)</span>
              <span>So we walk along the river instead.</span></div></main><footer>Imprint</footer></body></html>
            """),
        Arguments.of(
            "html",
            Timing.TURN,
            """
            <p>0:02  </p><p>The ferry leaves at dawn.</p><p></p>
            <p>0:05  </p><p>Nobody waits for it.</p><p></p>
            <p>0:08  </p><p>So we walk along the river instead.</p>
            """),
        Arguments.of(
            "turns",
            Timing.TURN,
            """
            ## On foot

            Ada: 00:00:02

            The ferry leaves at dawn.

            Ada: 00:00:05

            Nobody waits for it.

            Ben: 00:00:08

            So we walk along the river instead.
            """),
        Arguments.of(
            "turns",
            Timing.CUE,
            """
            00:00:02 The ferry leaves at dawn.
            00:00:05 Nobody waits for it.
            00:00:08 So we walk along the river instead.
            """),
        Arguments.of(
            "turns",
            Timing.CUE,
            """
            # On foot
            *  The ferry leaves at dawn. [[00:00:02](https://example.org/watch?v=1&t=2.0s)]
            *  Nobody waits for it. [[00:00:05](https://example.org/watch?v=1&t=5.0s)]
            *  So we walk along the river instead. [[00:00:08](https://example.org/watch?v=1&t=8.0s)]
            """));
  }

  @ParameterizedTest
  @MethodSource("oneTalk")
  void the_same_talk_is_read_from_every_format(String format, Timing timing, String text) {
    Transcript transcript = read(text);
    assertThat(transcript.format()).isEqualTo(format);
    assertThat(transcript.condition().timing()).isEqualTo(timing);
    assertThat(words(transcript)).isEqualTo(TALK);
    assertThat(transcript.cues()).extracting(Cue::start).containsExactly(2000L, 5000L, 8000L);
    assertThat(transcript.condition().repairs().total()).isZero();
  }

  static Stream<Arguments> talkByTheWord() {
    return Stream.of(
        Arguments.of(
            "webvtt",
            """
            WEBVTT

            00:00:02.000 --> 00:00:04.000 align:start
            \s
            the<00:00:02.400><c> ferry</c><00:00:03.000><c> leaves</c>

            00:00:04.000 --> 00:00:04.010
            the ferry leaves
            \s

            00:00:04.010 --> 00:00:06.000
            the ferry leaves
            at<00:00:05.000><c> dawn</c>

            00:00:06.000 --> 00:00:06.010
            at dawn
            \s

            00:00:06.010 --> 00:00:08.000
            at dawn
            all<00:00:07.000><c> alone</c>
            """),
        Arguments.of(
            "whisperx-json",
            """
            {"segments": [
              {"start": 2.0, "end": 4.0, "text": "the ferry leaves", "speaker": "SPEAKER_00", "words": [
                {"word": "the", "start": 2.0, "end": 2.3}, {"word": "ferry", "start": 2.4, "end": 2.9},
                {"word": "leaves", "start": 3.0, "end": 3.9}]},
              {"start": 4.1, "end": 8.0, "text": "at dawn all alone", "speaker": "SPEAKER_01", "words": [
                {"word": "at", "start": 4.1, "end": 4.9}, {"word": "dawn"},
                {"word": "all", "start": 6.1, "end": 6.9}, {"word": "alone", "start": 7.0, "end": 8.0}]}],
             "word_segments": [{"word": "the", "start": 2.0, "end": 2.3}]}
            """),
        Arguments.of(
            "youtube-json3",
            """
            {"wireMagic": "pb3", "events": [
              {"tStartMs": 2000, "dDurationMs": 6000, "segs": [{"utf8": "the"}, {"utf8": " ferry", "tOffsetMs": 400}, {"utf8": " leaves", "tOffsetMs": 1000}]},
              {"tStartMs": 4000, "dDurationMs": 100, "aAppend": 1, "segs": [{"utf8": "\\n"}]},
              {"tStartMs": 4100, "dDurationMs": 3900, "segs": [{"utf8": "at"}, {"utf8": " dawn", "tOffsetMs": 900}, {"utf8": " all", "tOffsetMs": 2000}, {"utf8": " alone", "tOffsetMs": 2900}]}]}
            """),
        Arguments.of(
            "youtube-xml",
            """
            <timedtext format="3"><body><w t="0" id="1"/>
            <p t="2000" d="6000" w="1"><s>the</s><s t="400"> ferry</s><s t="1000"> leaves</s></p>
            <p t="4000" w="1" a="1">
            </p>
            <p t="4100" d="3900" w="1"><s>at</s><s t="900"> dawn</s><s t="2000"> all</s><s t="2900"> alone</s></p>
            </body></timedtext>
            """),
        Arguments.of(
            "youtube-rolling",
            """
            # A walk

            the<00: 00: 02. 400> ferry<00: 00: 03. 000> leaves the ferry leaves the ferry leaves at<00: 00: 05. 000> dawn<00: 00: 06. 000> all<00: 00: 07. 000> alone at dawn all alone at dawn all alone and<00: 00: 08. 000> then<00: 00: 09. 000> we<00: 00: 10. 000> go<00: 00: 11. 000> home<00: 00: 12. 000> again<00: 00: 13. 000> so and then we go home again so
            """));
  }

  @ParameterizedTest
  @MethodSource("talkByTheWord")
  void times_of_words_are_kept_and_each_line_is_read_once(String format, String text) {
    Transcript transcript = read(text);
    assertThat(transcript.format()).isEqualTo(format);
    assertThat(transcript.condition().timing()).isEqualTo(Timing.WORD);
    assertThat(transcript.condition().origin()).isEqualTo(Origin.AUTOMATIC);
    assertThat(words(transcript)).startsWith("the ferry leaves at dawn all alone");
    assertThat(words(transcript).split("ferry")).hasSize(2);
    Cue first = transcript.cues().getFirst();
    assertThat(first.text()).isEqualTo("the ferry leaves");
    assertThat(first.wordStarts()).element(1).isEqualTo(2400L);
    assertThat(first.wordStarts()).element(2).isEqualTo(3000L);
  }

  private static final String PARAGRAPH =
      "The river rose in the night and nobody in the village had seen it so high before. ";

  @Test
  void few_times_hold_the_words_between_them() {
    Transcript transcript =
        read(
            "**Ada Host:** %1$s\n\n**Ben Guest:** %1$s\n\n\\[02:00\\] %1$s\n\n**Ada Host:** %1$s\n\n**Ben Guest:** %1$s\n"
                .formatted(PARAGRAPH));
    assertThat(transcript.condition().timing()).isEqualTo(Timing.SPARSE);
    assertThat(transcript.cues().get(2).start()).isEqualTo(120_000);
    assertThat(transcript.cues().get(2).speaker()).isEqualTo("Ben Guest");
    assertThat(transcript.cues().get(1).start()).isBetween(50_000L, 70_000L);
  }

  @Test
  void a_text_without_times_is_taken_and_says_so() {
    String text = "Ada: %1$s\n\nBen: %1$s\n\nAda: %1$s\n\nBen: %1$s\n".formatted(PARAGRAPH);
    Transcript transcript = read(text);
    assertThat(transcript.format()).isEqualTo("text");
    assertThat(transcript.condition().timing()).isEqualTo(Timing.NONE);
    assertThat(transcript.condition().language()).isEqualTo("en");
    assertThat(transcript.cues())
        .extracting(Cue::speaker)
        .containsExactly("Ada", "Ben", "Ada", "Ben");
    Transcript spread =
        TranscriptReader.read(text.getBytes(StandardCharsets.UTF_8), null, null, null, 400)
            .transcript();
    assertThat(spread.cues().getLast().end()).isEqualTo(400_000);
  }

  static Stream<String> pagesWithoutWords() {
    return Stream.of(
        "<div class=\"name\">" + "<div>".repeat(20_000),
        "<p></p>",
        "<html></html>",
        "<b>".repeat(9_000));
  }

  @ParameterizedTest
  @MethodSource("pagesWithoutWords")
  void a_page_without_words_is_refused_by_name(String page) {
    assertThatThrownBy(() -> read(page)).isInstanceOf(TranscriptRefused.class);
  }
}
