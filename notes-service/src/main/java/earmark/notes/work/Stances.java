package earmark.notes.work;

import earmark.contracts.Stance;
import earmark.notes.cast.Cast;
import earmark.notes.language.Language;
import earmark.notes.language.RuleList;
import earmark.notes.language.WordList;
import earmark.notes.reading.Reading;
import earmark.notes.reading.Sentence;
import earmark.notes.sponsor.SponsorSpans;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Judges how an episode treats a work, by the sentence that names it and those around it. */
final class Stances {

  /** Praise or blame follows a title within so many sentences of the same speaker. */
  private static final int FOLLOWS = 4;

  /** An answer to a question about books or tools is over after so many sentences. */
  private static final int LONGEST_ANSWER = 16;

  private final Language language;
  private final Titles titles;
  private final Reading reading;
  private final Cast cast;
  private final SponsorSpans sponsors;

  Stances(Reading reading, Cast cast, SponsorSpans sponsors) {
    this.language = reading.language();
    this.titles = new Titles(language);
    this.reading = reading;
    this.cast = cast;
    this.sponsors = sponsors;
  }

  /** Returns the language of the episode. */
  Language language() {
    return language;
  }

  /** The stance towards a work that {@code sentence} names. */
  Stance of(Sentence sentence) {
    String text = sentence.text();
    if (sponsors.touch(sentence)) {
      return Stance.SPONSORED;
    }
    List<Sentence> following = following(sentence);
    if (Signal.CRITICISES.in(text, language)
        || following.stream().anyMatch(s -> Signal.CRITICISES.in(s.text(), language))) {
      return Stance.CRITICISED;
    }
    if (Signal.MAKES.in(text, language) || isProvidedNext(sentence) || isGuestsOwn(sentence)) {
      return Stance.OWN_WORK;
    }
    boolean praised =
        Signal.ENDORSES.isAffirmedIn(text, language)
            || isAnnouncedWithPraise(sentence)
            || following.stream()
                .anyMatch(
                    s ->
                        language.words(WordList.POINTERS).areIn(s.text())
                            && Signal.ENDORSES.isAffirmedIn(s.text(), language));
    return praised || answers(sentence) ? Stance.ENDORSED : Stance.MENTIONED;
  }

  /** "There's a wonderful film about that. It's called …": the praise comes before the name. */
  private boolean isAnnouncedWithPraise(Sentence sentence) {
    if (sentence.index() == 0 || !language.rules(RuleList.CONTINUATION).areIn(sentence.text())) {
      return false;
    }
    Sentence before = reading.sentences().get(sentence.index() - 1);
    return before.turn() == sentence.turn()
        && language.rules(RuleList.ANNOUNCEMENT).areIn(before.text())
        && Signal.ENDORSES.isAffirmedIn(before.text(), language);
  }

  /** Whether the next sentence is about what this one names, and praises it. */
  boolean isPraisedNext(Sentence sentence) {
    return following(sentence).stream()
        .limit(1)
        .anyMatch(
            next ->
                language.rules(RuleList.BACK_REFERENCE).areIn(next.text())
                    && Signal.ENDORSES.isAffirmedIn(next.text(), language));
  }

  /** Whether the next sentence offers what belongs to the work, as its makers do. */
  boolean isProvidedNext(Sentence sentence) {
    return following(sentence).stream()
        .limit(1)
        .anyMatch(next -> Signal.PROVIDES.in(next.text(), language));
  }

  /** The next sentences of the same speaker, short words of the other left out. */
  private List<Sentence> following(Sentence sentence) {
    List<Sentence> following = new ArrayList<>();
    List<Sentence> all = reading.sentences();
    for (int i = sentence.index() + 1; i < all.size() && following.size() < FOLLOWS; i++) {
      Sentence next = all.get(i);
      if (next.turn() > sentence.turn() + 2 || names(next)) {
        break;
      }
      if (Objects.equals(next.speaker(), sentence.speaker())) {
        following.add(next);
      }
    }
    return following;
  }

  /**
   * Whether a sentence speaks of a work itself, so that what it says is not about the one before.
   */
  private boolean names(Sentence sentence) {
    for (TitlePattern pattern : TitlePattern.values()) {
      // "It is a fantastic tool" has a capital, but names nothing.
      boolean named =
          pattern.in(sentence.text(), language).stream()
              .anyMatch(found -> titles.possible(titles.clean(found.title()), List.of()));
      if (pattern != TitlePattern.OBJECT && named) {
        return true;
      }
    }
    return false;
  }

  /** A host says that the guest made it. */
  private boolean isGuestsOwn(Sentence sentence) {
    if (!Signal.IS_CREDITED.in(sentence.text(), language)) {
      return false;
    }
    boolean toTheGuest = language.words(WordList.LISTENERS).areIn(sentence.text());
    boolean byHost = cast.isHost(sentence.speaker()) || sentence.speaker() == null;
    return byHost && (toTheGuest || speaksOfGuest(sentence));
  }

  private boolean speaksOfGuest(Sentence sentence) {
    int from = Math.max(0, sentence.index() - 2);
    return reading.sentences().subList(from, sentence.index() + 1).stream()
        .anyMatch(
            s ->
                cast.guests().stream()
                    .anyMatch(guest -> s.text().contains(guest.name().split(" ")[0])));
  }

  private boolean answers(Sentence sentence) {
    int from = Math.max(0, sentence.index() - LONGEST_ANSWER);
    return reading.sentences().subList(from, sentence.index()).stream()
        .filter(s -> sentence.speaker() == null || !Objects.equals(s.speaker(), sentence.speaker()))
        .anyMatch(s -> language.rules(RuleList.ASKING).areIn(s.text()));
  }
}
