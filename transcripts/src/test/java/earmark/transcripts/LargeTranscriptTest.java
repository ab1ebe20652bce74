package earmark.transcripts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import earmark.text.testing.Effort;
import earmark.text.testing.LinearWork;
import earmark.text.testing.Repeated;
import earmark.transcripts.raw.SourceText;
import earmark.transcripts.raw.TranscriptRefused;
import earmark.transcripts.turns.PlainTranscript;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Inputs that once took the square of their size, or many times it. */
class LargeTranscriptTest {

  private static final String TALK = "and so the wind goes round and round the old bridge. ";

  static Stream<Arguments> inputs() {
    return Stream.of(
        Arguments.of("white space in a line", new Repeated("a", " ", "b"), 4_000_000),
        Arguments.of("white space behind a time", new Repeated("1:02", " ", "\u2028"), 500_000),
        Arguments.of("voices that never close", new Repeated(vtt(), "<v ", ""), 500_000),
        Arguments.of("marks that never close", new Repeated(srt(), "{\\", ""), 500_000),
        Arguments.of(
            "arrows before the end of a line",
            new Repeated("WEBVTT\n\n1", "-->", "\u2028\n"),
            500_000),
        Arguments.of(
            "captions that roll without end",
            new Repeated(rolling() + "\n00:05.000 --> 00:06.000\n", "x#\n", rolled()),
            1_000_000),
        Arguments.of(
            "as many names as lines", new Repeated("", "Ann B#x: yes it is so\n", ""), 1_500_000),
        Arguments.of(
            "timed text within timed text",
            new Repeated("<timedtext><body>", "<p t=\"1\">", ""),
            1_500_000),
        Arguments.of(
            "scripts side by side", new Repeated(html(), "<script></script>", ""), 3_000_000),
        Arguments.of(
            "formatting that is repeated",
            new Repeated(html() + bold(), "</p><p>x", "</body>"),
            1_500_000),
        Arguments.of("a name of a tag", new Repeated(html() + "<a", "b", ">"), 3_000_000),
        Arguments.of("character references", new Repeated(srt(), "&amp;", ""), 1_000_000),
        Arguments.of(
            "empty lines", new Repeated("Mara: We built it.\nBen: Yes.", "\n", ""), 1_000_000),
        Arguments.of("notes of music", new Repeated(srt(), music(), ""), 2_000_000));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("inputs")
  void work_grows_with_the_input_alone(String name, Repeated input, int size) {
    assertThat(new LinearWork(TranscriptFuzz::fuzzerTestOneInput).fault(input, size))
        .as(name)
        .isEmpty();
  }

  @Test
  void millions_of_words_in_one_entry_are_refused_before_they_fill_the_memory() {
    byte[] content =
        new Repeated("{\"segments\":[{\"startTime\":0,\"body\":\"x\",\"words\":[{}", ",{}", "]}]}")
            .of(9_000_000);
    Effort work =
        Effort.of(
            () ->
                assertThatExceptionOfType(TranscriptRefused.class)
                    .isThrownBy(() -> TranscriptReader.read(content, null, null, null))
                    .withMessageContaining("longer than the 16 MB"));
    assertThat(work.allocated()).isLessThan(10L * content.length);
  }

  @Test
  void lists_of_front_matter_that_hold_each_other_are_no_text() {
    StringBuilder text = new StringBuilder("---\na0: &a0 [x, x]\n");
    for (int i = 1; i < 24; i++) {
      text.append("a%1$d: &a%1$d [*a%2$d, *a%2$d]\n".formatted(i, i - 1));
    }
    text.append("title: *a23\nguest: [*a23]\n---\n");
    SourceText source = new SourceText(text + TALK.repeat(10));
    Effort work = Effort.of(() -> assertThat(new PlainTranscript().tryRead(source)).isPresent());
    assertThat(work.allocated()).isLessThan(50_000_000);
  }

  private static String vtt() {
    return "WEBVTT\n\n00:01.000 --> 00:04.000\n";
  }

  private static String srt() {
    return "1\n00:00:01,000 --> 00:00:04,000\n";
  }

  private static String html() {
    return "<html><body><p>" + TALK.repeat(10);
  }

  private static String bold() {
    StringBuilder bold = new StringBuilder();
    for (int i = 0; i < 250; i++) {
      bold.append("<b id=").append(i).append('>');
    }
    return bold.toString();
  }

  private static String music() {
    return "\n\n1\n00:00:01,000 --> 00:00:04,000\n" + "♪-".repeat(58) + "a";
  }

  private static String rolling() {
    return vtt() + "a\nb\n\n" + caption(2, "b", "c") + caption(3, "c", "d") + caption(4, "d", "x0");
  }

  private static String caption(int at, String first, String second) {
    return "00:0%d.000 --> 00:0%d.000%n%s%n%s%n%n".formatted(at, at + 1, first, second);
  }

  private static String rolled() {
    StringBuilder again = new StringBuilder("\n00:06.000 --> 00:07.000\n");
    for (int i = 20_000; i > 0; i--) {
      again.append('x').append(i).append('\n');
    }
    return again.toString();
  }
}
