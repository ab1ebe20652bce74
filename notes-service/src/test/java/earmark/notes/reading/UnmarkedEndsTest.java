package earmark.notes.reading;

import static org.assertj.core.api.Assertions.assertThat;

import earmark.contracts.Condition;
import earmark.contracts.Cue;
import earmark.contracts.Transcript;
import earmark.notes.language.Languages;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UnmarkedEndsTest {

  private static final int WORDS_A_CAPTION = 7;

  private static final String TALK =
      """
      So I grew up next to a harbour. My father repaired boats for a living. He never talked much
      about it. But you could see that he was proud of every one of them. I think that's where it
      started for me. When I was twelve he gave me my own hammer. I still have it. It hangs over my
      desk. Do you use it? No, not really. It reminds me that things take time. And that's what I
      tell everybody who works with me now. You can't rush a repair. If you do, it comes back to
      you. Usually in the winter. So how did you end up in software? That was an accident. I had a
      friend who needed help with a spreadsheet. We worked on it for a whole weekend. By Sunday
      night I was hooked. I quit my job a month later. My wife thought that I had gone mad. She was
      probably right. What did your father say? He didn't say anything. He just nodded. And then he
      asked me if I could fix his printer. That's a good story. So let's talk about the company.
      You started it in two thousand and nine. There were three of you. We had no money at all. We
      lived on rice and beans for about a year. The first product was a disaster. Nobody wanted it.
      We had built exactly what people asked for. It turned out that they didn't need it. That was
      the most important lesson of my life. Now I never ask people what they want. I ask them what
      they did last week. Then I watch them do it. It is a little bit uncomfortable. But you learn
      more in one hour than in a hundred interviews. How do you choose whom to watch? We look for
      people who complain. They are the ones who care. Most people just leave. I have a question
      about hiring. You once said that you don't read resumes. Is that true? It is true. I ask for
      a letter instead. It can be about anything. I want to know how somebody thinks. You can tell
      in three paragraphs. Some of the best people we have never went to college. One of them was a
      baker. She is our head of operations now. She gets up at four every morning. Old habits die
      hard. What would you do differently? I would have slept more. I thought that being tired was
      part of the job. It isn't. I made my worst decisions at two in the morning. These days I go
      to bed at ten. My team knows that I don't answer messages after dinner. Nothing has burned
      down yet. I want to ask you about the future. Where do you see all of this going? I don't
      know. Nobody does. People who tell you that they know are selling something. I do believe
      that small teams will do more and more. We have eleven people. Ten years ago we would have
      needed a hundred. That changes everything. It also means that each person matters more. You
      can't hide in a small team. Thank you so much for coming. It was a pleasure. Thanks for
      having me.
      """;

  private final Reader reader = new Reader();

  private static String bare(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[.,?!]", "").replaceAll("\\s+", " ").strip();
  }

  private static Cue cue(List<String> words, int from, int to, boolean timed) {
    List<Long> starts = LongStream.range(from, to).map(i -> i * 400).boxed().toList();
    String text = String.join(" ", words.subList(from, to));
    return new Cue(from * 400L, to * 400L, null, text, timed ? starts : null);
  }

  private Reading read(String text, @Nullable String language) {
    return read(text, language, false);
  }

  private Reading read(String text, @Nullable String language, boolean timed) {
    var condition =
        new Condition(
            Condition.Timing.CUE, Condition.Origin.AUTOMATIC, language, Condition.Repairs.NONE);
    String[] words = text.split("\\s+");
    List<Cue> cues = new ArrayList<>();
    for (int i = 0; i < words.length; i += WORDS_A_CAPTION) {
      int to = Math.min(words.length, i + WORDS_A_CAPTION);
      cues.add(cue(List.of(words), i, to, timed));
    }
    return reader.read(new Transcript("webvtt", "00", null, condition, cues), Languages.english());
  }

  private static Set<Integer> ends(Reading reading) {
    Set<Integer> ends = new HashSet<>();
    reading.sentences().forEach(sentence -> ends.add(sentence.words().to()));
    return ends;
  }

  @Test
  void most_sentences_of_a_talk_without_marks_are_found_though_captions_are_cut_anywhere() {
    Set<Integer> said = ends(read(TALK.strip(), "en"));
    Set<Integer> found = ends(read(bare(TALK), "en"));
    assertThat(said).hasSizeGreaterThan(80);
    Set<Integer> right = new HashSet<>(found);
    right.retainAll(said);
    double precision = right.size() / (double) found.size();
    double recall = right.size() / (double) said.size();
    assertThat(2 * precision * recall / (precision + recall)).isGreaterThan(0.57);
  }

  @Test
  void captions_timed_by_the_word_are_cut_into_sentences_like_others() {
    assertThat(ends(read(bare(TALK), "en", true))).isEqualTo(ends(read(bare(TALK), "en")));
  }

  @Test
  void words_stay_exactly_as_they_are() {
    String bare = bare(TALK);
    Reading reading = read(bare, "en");
    assertThat(String.join(" ", reading.sentences().stream().map(Sentence::text).toList()))
        .isEqualTo(bare);
  }

  @Test
  void text_with_marks_is_read_by_its_marks() {
    Reading reading = read("We built it in nine years. Nobody believed it. Not even you.", "en");
    assertThat(reading.sentences())
        .extracting(Sentence::text)
        .containsExactly("We built it in nine years.", "Nobody believed it.", "Not even you.");
  }

  @Test
  void another_language_is_cut_at_its_captions_instead() {
    Reading reading = read("vi byggede havnen af salt og ventede på vandet ".repeat(30), "da");
    assertThat(reading.sentences()).allMatch(sentence -> sentence.length() <= 80);
    assertThat(reading.sentences().getFirst().words().to() % WORDS_A_CAPTION).isZero();
  }
}
