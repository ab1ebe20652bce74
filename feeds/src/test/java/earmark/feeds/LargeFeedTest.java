package earmark.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import earmark.text.testing.Effort;
import earmark.text.testing.LinearWork;
import earmark.text.testing.Repeated;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Inputs that once took the square of their size, or many times it. */
class LargeFeedTest {

  private static final String FEED =
      "<rss xmlns:podcast=\"https://podcastindex.org/namespace/1.0\"><channel><title>T</title>";

  static Stream<Arguments> inputs() {
    return Stream.of(
        Arguments.of("paragraphs", inDescription("<p>x"), 1_200_000),
        Arguments.of("formatting that is repeated", inDescription(bold() + "</p><p>x"), 1_200_000),
        Arguments.of(
            "an address without a point",
            new Repeated(
                FEED + "<item><guid>1</guid><podcast:transcript url=\"http://localhost/",
                "a",
                "\"/></item></channel></rss>"),
            500_000),
        Arguments.of(
            "elements within elements", new Repeated(FEED + "<item>", "<x>", ""), 1_200_000),
        Arguments.of("a name of a tag", new Repeated(FEED + "<item><a", "b", ""), 3_000_000),
        Arguments.of("attributes", new Repeated("<rss ", "a#='' ", "><channel/></rss>"), 1_200_000),
        Arguments.of(
            "broken attributes", new Repeated("<rss ", "a# ", "><channel/></rss>"), 1_200_000),
        Arguments.of(
            "name spaces within name spaces",
            new Repeated("<rss>", "<x xmlns:n#=''>", ""),
            1_200_000),
        Arguments.of(
            "name spaces beside elements",
            new Repeated("<rss>", "<x xmlns:n#=''/><y/>", "</rss>"),
            1_200_000),
        Arguments.of(
            "elements within elements that are closed",
            new Repeated(FEED + "<item>", "<x><y></x>", ""),
            1_200_000),
        Arguments.of(
            "ends that nothing began",
            new Repeated(FEED + "<x>".repeat(200), "</y#>", ""),
            1_200_000),
        Arguments.of("comments", new Repeated(FEED, "<!---->", ""), 1_200_000),
        Arguments.of("instructions", new Repeated(FEED, "<?a b?>", ""), 1_200_000),
        Arguments.of("document types", new Repeated("", "<!DOCTYPE a[]>", FEED), 1_200_000),
        Arguments.of(
            "a document type", new Repeated("<!DOCTYPE a[", "<!ENTITY a '#'>", FEED), 1_200_000),
        Arguments.of("references", new Repeated(FEED, "&amp&#;&x;", ""), 1_200_000),
        Arguments.of("text that is quoted", new Repeated(FEED, "<![CDATA[x]]>", ""), 1_200_000),
        Arguments.of("a web page", new Repeated("<html>", bold() + "<p>x", ""), 1_200_000),
        Arguments.of(
            "items",
            new Repeated(FEED, "<item><guid>#</guid></item>", "</channel></rss>"),
            1_500_000));
  }

  private static Repeated inDescription(String html) {
    return new Repeated(FEED + "<description><![CDATA[", html, "]]></description></channel></rss>");
  }

  private static String bold() {
    StringBuilder bold = new StringBuilder();
    for (int i = 0; i < 20; i++) {
      bold.append("<b id=").append(i).append("#>");
    }
    return bold.toString();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("inputs")
  void work_grows_with_the_input_alone(String name, Repeated input, int size) {
    assertThat(new LinearWork(FeedFuzz::fuzzerTestOneInput).fault(input, size)).as(name).isEmpty();
  }

  @Test
  void chapters_without_end_are_left_out_before_they_fill_the_memory() {
    byte[] content = new Repeated("{\"chapters\":[{}", ",{}", "]}").of(3_000_000);
    Effort work = Effort.of(() -> assertThat(Chapters.readJson(content)).isEmpty());
    assertThat(work.allocated()).isLessThan(5L * content.length);
  }
}
