package earmark.notes.language;

import earmark.contracts.EpisodeTranscribed;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The language of a transcript, and why there are no notes where Earmark has no rules for it.
 *
 * <p>The language that was detected counts, then the one that the publisher names for the episode
 * or the show. In a short transcript detection is unreliable, so there the publisher counts first.
 * Where neither names a language, the transcript counts as English.
 *
 * <p>Detection that agrees is enough. Else the words have the last say: a transcript with almost
 * none of the commonest words of the language is not in that language, even if the publisher names
 * it. A transcript of a few words passes this check.
 *
 * @param tag a BCP 47 tag; null where the language is unknown
 * @param rules of that language; empty where there are none
 */
public record SpokenLanguage(@Nullable String tag, Optional<Language> rules) {

  /** With fewer words than this, what the publisher says counts before what was detected. */
  private static final int SHORT = 100;

  /** Fewer words than this cannot contradict. */
  private static final int FEWEST = 25;

  /** In running text about one word in four is one of the commonest. */
  private static final double SMALLEST_SHARE = 0.08;

  /** Returns the language of a transcript. */
  public static SpokenLanguage of(EpisodeTranscribed event) {
    List<String> words =
        event.transcript().cues().stream()
            .flatMap(cue -> Arrays.stream(cue.text().toLowerCase(Locale.ROOT).split("[^\\p{L}]+")))
            .filter(word -> !word.isEmpty())
            .toList();
    String detected = known(event.transcript().condition().language());
    String published = known(event.episode().about().language());
    String tag = words.size() < SHORT ? or(published, detected) : or(detected, published);
    Language rules = tag == null ? Languages.english() : Languages.of(tag).orElse(null);
    if (rules == null) {
      return new SpokenLanguage(tag, Optional.empty());
    }
    boolean agreed = rules.tag().equals(Languages.primary(detected));
    return agreed || isIn(rules, words)
        ? new SpokenLanguage(tag, Optional.of(rules))
        : new SpokenLanguage(
            Languages.of(detected).isPresent() ? null : detected, Optional.empty());
  }

  /** Returns why there are no notes, in a sentence. */
  public String whyUnwritten() {
    return "Notes are written for "
        + Languages.names()
        + " only so far; "
        + (tag == null
            ? "the language of this transcript could not be detected."
            : "this transcript is in " + Languages.name(tag) + ".");
  }

  private static boolean isIn(Language language, List<String> words) {
    Words commonest = language.words(WordList.COMMONEST);
    long common = words.stream().filter(commonest::have).count();
    return words.size() < FEWEST || common >= SMALLEST_SHARE * words.size();
  }

  private static @Nullable String known(@Nullable String tag) {
    return Languages.primary(tag).isEmpty() ? null : tag;
  }

  private static @Nullable String or(@Nullable String first, @Nullable String second) {
    return first == null ? second : first;
  }
}
