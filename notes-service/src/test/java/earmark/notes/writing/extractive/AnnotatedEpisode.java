package earmark.notes.writing.extractive;

import earmark.contracts.EpisodeTranscribed;
import earmark.contracts.EventJson;
import earmark.notes.language.Languages;
import earmark.notes.reading.Reader;
import earmark.notes.reading.Reading;
import earmark.notes.reading.Span;
import earmark.notes.reading.Word;
import earmark.notes.writing.Briefing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An episode with what an editor says of it.
 *
 * @param show the part of the file's name before the first hyphen
 * @param name of the file, without its ending
 * @param briefing the episode prepared
 * @param excerpts of the episode
 * @param moments that an editor would keep
 * @param graded excerpts that a reader graded
 */
record AnnotatedEpisode(
    String show,
    String name,
    Briefing briefing,
    Excerpts excerpts,
    List<Moment> moments,
    List<Graded> graded) {

  /**
   * A moment that an editor would keep.
   *
   * @param words where it is said
   * @param reveals whether it is news rather than advice
   * @param weight 1 to 3; a page must have those of 3
   */
  record Moment(Span words, boolean reveals, int weight) {}

  /**
   * An excerpt with the grade that a reader gave it under the sentence before.
   *
   * @param grade A, B or C
   */
  record Graded(Excerpt excerpt, char grade) {}

  /**
   * Reads an episode.
   *
   * @param event a file with an EpisodeTranscribed, named as its annotations are
   * @param corpus a folder with {@code gold/NAME.json}
   * @param grades by the name of the episode
   */
  static AnnotatedEpisode read(
      Path event,
      Path corpus,
      Map<String, List<GradedWords>> grades,
      Reader reader,
      Tagger tagger,
      Embeddings embeddings)
      throws IOException {
    String name =
        event.getFileName().toString().replaceFirst("\\.json$", "").replaceFirst("\\.\\p{L}+$", "");
    EpisodeTranscribed transcribed =
        EventJson.mapper().readValue(Files.readAllBytes(event), EpisodeTranscribed.class);
    JsonNode gold = json(corpus.resolve("gold").resolve(name + ".json"));
    List<String> hosts = gold.path("hosts").valueStream().map(JsonNode::asString).toList();
    Reading reading = reader.read(transcribed.transcript(), Languages.english());
    Briefing briefing = Briefing.of(transcribed.episode(), hosts, reading);
    Places places = new Places(reading);
    List<Moment> moments = new ArrayList<>();
    for (JsonNode moment : gold.path("moments")) {
      Span words =
          places.find(moment.path("quote").asString(), millis(moment.path("start").asString()));
      if (words != null) {
        moments.add(
            new Moment(
                words,
                moment.path("section").asString().equals("REVEAL"),
                moment.path("weight").asInt()));
      }
    }
    Excerpts excerpts = Excerpts.of(briefing, tagger, embeddings, done -> {});
    return new AnnotatedEpisode(
        name.substring(0, Math.max(0, name.indexOf('-'))),
        name,
        briefing,
        excerpts,
        moments,
        graded(excerpts.all(), grades.getOrDefault(name, List.of())));
  }

  private static List<Graded> graded(List<Excerpt> all, List<GradedWords> grades) {
    Map<Span, Character> byWords =
        grades.stream()
            .collect(
                Collectors.toMap(
                    GradedWords::words, GradedWords::inContext, (first, second) -> second));
    return all.stream()
        .filter(excerpt -> byWords.containsKey(words(excerpt)))
        .map(excerpt -> new Graded(excerpt, Objects.requireNonNull(byWords.get(words(excerpt)))))
        .toList();
  }

  private static JsonNode json(Path file) throws IOException {
    return EventJson.mapper().readTree(Files.readAllBytes(file));
  }

  private static long millis(String clock) {
    double seconds = 0;
    for (String part : clock.split(":")) {
      seconds = 60 * seconds + Double.parseDouble(part.replace(',', '.'));
    }
    return Math.round(1000 * seconds);
  }

  /** Finds words in a reading. */
  private static final class Places {

    private final Reading reading;
    private final List<Integer> places = new ArrayList<>();
    private final List<String> plain = new ArrayList<>();

    Places(Reading reading) {
      this.reading = reading;
      for (int i = 0; i < reading.words().size(); i++) {
        String word = reading.words().get(i).plain();
        if (!word.isEmpty()) {
          places.add(i);
          plain.add(word);
        }
      }
    }

    @Nullable Span find(String text, long near) {
      List<String> wanted =
          Stream.of(text.split("\\s+")).map(Word::plain).filter(word -> !word.isEmpty()).toList();
      Span best = null;
      for (int at = 0; !wanted.isEmpty() && at + wanted.size() <= plain.size(); at++) {
        if (plain.get(at).equals(wanted.getFirst())
            && plain.subList(at, at + wanted.size()).equals(wanted)) {
          Span found = new Span(places.get(at), places.get(at + wanted.size() - 1) + 1);
          boolean nearer =
              best == null
                  || Math.abs(reading.start(found) - near) < Math.abs(reading.start(best) - near);
          best = nearer ? found : best;
        }
      }
      return best;
    }
  }

  /** Returns the unpaid sentences, each as an excerpt. */
  List<Excerpt> singles() {
    return briefing.reading().sentences().stream()
        .filter(sentence -> !briefing.sponsors().touch(sentence))
        .map(sentence -> new Excerpt(List.of(sentence)))
        .toList();
  }

  /** Returns the words of an excerpt. */
  static Span words(Excerpt excerpt) {
    return excerpt.first().words().cover(excerpt.last().words());
  }

  /** Returns how well an excerpt and a moment coincide, 0 to 1 (F1 over words). */
  double coincides(Excerpt excerpt) {
    Span own = words(excerpt);
    return moments.stream()
        .map(Moment::words)
        .filter(own::overlaps)
        .mapToDouble(
            words ->
                2.0
                    * (Math.min(own.to(), words.to()) - Math.max(own.from(), words.from()))
                    / (own.length() + words.length()))
        .max()
        .orElse(0);
  }

  @Override
  public String toString() {
    return name + Arrays.asList(moments.size(), graded.size());
  }
}
