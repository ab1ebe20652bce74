package earmark.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import earmark.text.testing.Corpus;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(10)
class FeedCorpusTest {

  static List<Path> feeds() {
    return Corpus.of("feed");
  }

  static List<Path> chapters() {
    return Corpus.of("chapters");
  }

  @ParameterizedTest
  @MethodSource("feeds")
  void a_feed_is_read_or_refused(Path input) {
    assertThatCode(() -> FeedFuzz.fuzzerTestOneInput(Corpus.read(input)))
        .doesNotThrowAnyException();
  }

  /** Fuzzing begins with feeds that lead past the XML parser. */
  @ParameterizedTest
  @ValueSource(strings = {"feed/rss.xml", "feed/atom.xml"})
  void a_whole_feed_is_among_them(String name) {
    byte[] content = Corpus.read(Corpus.of(name).getFirst());
    assertThat(FeedReader.read(content, "https://feeds.example/feed.xml").items()).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("chapters")
  void chapters_are_read_or_refused(Path input) {
    assertThatCode(() -> ChaptersFuzz.fuzzerTestOneInput(Corpus.read(input)))
        .doesNotThrowAnyException();
  }
}
