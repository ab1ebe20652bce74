package earmark.system.guarantees;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The words of a WebVTT or SubRip transcript, read apart from the product's own parsers. */
record SpokenWords(List<SaidWord> words) {

  private static final Pattern TIMES =
      Pattern.compile("(?:(\\d+):)?(\\d+):(\\d+)[.,](\\d+) --> .*");
  private static final Pattern NOT_SPEECH =
      Pattern.compile("WEBVTT.*|\\d+|NOTE.*|\\s*", Pattern.DOTALL);

  /** A word and the second in which its cue begins. */
  record SaidWord(String text, double start) {}

  static SpokenWords in(String transcript) {
    List<SaidWord> words = new ArrayList<>();
    double start = 0;
    for (String line : transcript.lines().toList()) {
      Matcher times = TIMES.matcher(line);
      if (times.matches()) {
        start = seconds(times);
      } else if (!NOT_SPEECH.matcher(line).matches()) {
        words.addAll(wordsOf(line, start));
      }
    }
    return new SpokenWords(words);
  }

  /** The seconds at which exactly these words are said; none if they are not. */
  List<Double> startsOf(String quote) {
    List<String> wanted = Arrays.asList(quote.strip().split("\\s+"));
    return IntStream.rangeClosed(0, words.size() - wanted.size())
        .filter(i -> saidAt(i, wanted))
        .mapToObj(i -> words.get(i).start())
        .toList();
  }

  private boolean saidAt(int from, List<String> wanted) {
    return IntStream.range(0, wanted.size())
        .allMatch(i -> words.get(from + i).text().equals(wanted.get(i)));
  }

  private static List<SaidWord> wordsOf(String line, double start) {
    String spoken = line.replaceAll("<[^>]*>", "").replaceFirst("^[A-Z][\\w.’' ]{1,30}: ", "");
    return Arrays.stream(spoken.strip().split("\\s+"))
        .map(word -> new SaidWord(word, start))
        .toList();
  }

  private static double seconds(Matcher times) {
    int hours = times.group(1) == null ? 0 : Integer.parseInt(times.group(1));
    int minutes = hours * 60 + Integer.parseInt(times.group(2));
    return minutes * 60
        + Integer.parseInt(times.group(3))
        + Double.parseDouble("0." + times.group(4));
  }
}
