package earmark.notes.writing.model;

import static org.assertj.core.api.Assertions.assertThat;

import earmark.notes.reading.Sentence;
import earmark.notes.reading.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartsTest {

  private static List<Sentence> sentences(int count, long seed) {
    Random random = new Random(seed);
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                new Sentence(
                    i, 0, new Span(i, i + 1), "x".repeat(1 + random.nextInt(40)), i, i, null))
        .toList();
  }

  private static long size(List<Sentence> part) {
    return part.stream().mapToLong(sentence -> sentence.text().length()).sum();
  }

  private static List<List<Sentence>> split(List<Sentence> sentences, long most) {
    return Parts.of(sentences, most, sentence -> sentence.text().length());
  }

  @Test
  void what_fits_is_one_part() {
    List<Sentence> all = sentences(20, 1);
    assertThat(split(all, size(all))).containsExactly(all);
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 250, 700, 1500})
  void every_sentence_is_in_a_part_and_parts_overlap(int most) {
    for (long seed = 0; seed < 20; seed++) {
      List<Sentence> all = sentences(200, seed);
      List<List<Sentence>> parts = split(all, most);
      Set<Integer> seen = new HashSet<>();
      parts.forEach(part -> part.forEach(sentence -> seen.add(sentence.index())));
      assertThat(seen).hasSize(all.size());
      // A sentence is never cut, so that a part may be longer by one.
      assertThat(parts).allMatch(part -> size(part) <= most * 1.05 + 41);
      assertThat(parts.size()).isLessThanOrEqualTo((int) Math.ceil(size(all) / (most * 0.9)) + 1);
    }
  }

  @Test
  void the_end_of_a_part_begins_the_next() {
    List<List<Sentence>> parts = split(sentences(200, 3), 1000);
    for (int i = 1; i < parts.size(); i++) {
      assertThat(parts.get(i).getFirst().index())
          .isLessThanOrEqualTo(parts.get(i - 1).getLast().index());
    }
  }
}
