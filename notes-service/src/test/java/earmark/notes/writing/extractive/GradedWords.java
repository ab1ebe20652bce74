package earmark.notes.writing.extractive;

import earmark.notes.reading.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Words of an episode that a reader graded who had not heard it. The table has their places, not
 * the words, which belong to the speakers.
 *
 * @param episode the name of its file, without its ending
 * @param words their places in the reading
 * @param alone the grade without context: A, B or C
 * @param inContext the grade under the sentence before
 */
record GradedWords(String episode, Span words, char alone, char inContext) {

  /** Returns all grades that the project keeps, by episode. */
  static Map<String, List<GradedWords>> all() throws IOException {
    try (InputStream in = GradedWords.class.getResourceAsStream("graded-excerpts.tsv")) {
      String table = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return table
          .lines()
          .skip(1)
          .map(GradedWords::parse)
          .collect(Collectors.groupingBy(GradedWords::episode));
    }
  }

  private static GradedWords parse(String row) {
    String[] fields = row.split("\t");
    return new GradedWords(
        fields[0],
        new Span(Integer.parseInt(fields[1]), Integer.parseInt(fields[2])),
        fields[3].charAt(0),
        fields[4].charAt(0));
  }
}
