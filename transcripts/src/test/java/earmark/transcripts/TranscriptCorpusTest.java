package earmark.transcripts;

import static org.assertj.core.api.Assertions.assertThatCode;

import earmark.text.testing.Corpus;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(10)
class TranscriptCorpusTest {

  private static final List<String> FORMATS =
      FormatFuzz.FORMATS.keySet().stream().sorted().toList();

  /** Every input for every format: what one takes, another has to refuse. */
  static Stream<Arguments> inputs() {
    List<Path> all = FORMATS.stream().flatMap(format -> Corpus.of(format).stream()).toList();
    return FORMATS.stream().flatMap(format -> all.stream().map(in -> Arguments.of(format, in)));
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void an_input_is_read_or_refused(String format, Path input) {
    assertThatCode(() -> FormatFuzz.read(format, Corpus.read(input))).doesNotThrowAnyException();
    assertThatCode(() -> TranscriptFuzz.fuzzerTestOneInput(Corpus.read(input)))
        .doesNotThrowAnyException();
  }
}
