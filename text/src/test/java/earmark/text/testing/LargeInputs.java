package earmark.text.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Makes large inputs of seeds: a part of one is repeated, or something new between two parts. */
final class LargeInputs {

  /** What is repeated beside parts of the seeds: one of each class, what nests, what is a bomb. */
  private static final List<String> PUMPS =
      List.of(
          " ",
          "a",
          "a ",
          "A",
          "1",
          "\n",
          "a\n",
          "\t",
          "é",
          "♪",
          "<",
          "<p>x",
          "<p>",
          "<b id=#>",
          "</p>",
          "<x>",
          "<a b='#'>",
          "&",
          "&#1;",
          "&amp;",
          "[",
          "[[",
          "(",
          "{",
          "{},",
          "[],",
          "1,",
          "{\"a#\":1},",
          "\"",
          "\\",
          ":",
          "-",
          "*",
          "_",
          ".",
          "-->",
          "<v ",
          "<c>",
          "<!--",
          "]]>",
          "- a\n",
          "A: ",
          "Ann B#: ",
          "0:01 ",
          "(0:01) ",
          "00:01.000 --> 00:02.000\n",
          "<00:00:01.000>",
          "\u2028",
          "a#='' ");

  private static final int LONGEST_PART = 120;

  private final List<String> seeds;
  private final Random random;

  private LargeInputs(List<String> seeds, Random random) {
    this.seeds = seeds;
    this.random = random;
  }

  /** Inputs of the seeds below {@code folder}. */
  static LargeInputs of(Path folder, Random random) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return new LargeInputs(
          files
              .filter(Files::isRegularFile)
              .sorted()
              .map(file -> new String(Corpus.read(file), StandardCharsets.UTF_8))
              .toList(),
          random);
    }
  }

  Repeated next() {
    String seed = seeds.get(random.nextInt(seeds.size()));
    int from = random.nextInt(seed.length() + 1);
    int to = Math.min(seed.length(), from + random.nextInt(LONGEST_PART));
    String part = seed.substring(from, to);
    boolean own = !part.isEmpty() && random.nextInt(3) == 0;
    String pump = own ? part : PUMPS.get(random.nextInt(PUMPS.size()));
    String end = random.nextInt(3) == 0 ? "" : seed.substring(own ? to : from);
    return new Repeated(seed.substring(0, from), pump, end);
  }
}
