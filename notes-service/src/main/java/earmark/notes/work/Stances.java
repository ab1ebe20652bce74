package earmark.notes.work;

import earmark.contracts.Stance;
import earmark.notes.cast.Cast;
import earmark.notes.reading.Reading;
import earmark.notes.reading.Sentence;
import earmark.notes.sponsor.SponsorSpans;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** Judges how an episode treats a work, by the sentence that names it and those around it. */
final class Stances {

  /** Praise or blame follows a title within so many sentences of the same speaker. */
  private static final int FOLLOWS = 4;

  /** An answer to a question about books or tools is over after so many sentences. */
  private static final int LONGEST_ANSWER = 16;

  private static final Pattern ASKS =
      Pattern.compile(
          "(?i)\\b(recommend|favou?rite)\\b.*\\?|\\bwhat (else )?(would|should|do|did)"
              + " (you|people|i|listeners|somebody|someone)"
              + " .{0,30}(read|hand|give|watch|suggest)\\b.*\\?|\\b(book|film|movie|tool)s?\\b"
              + ".{0,60}\\b(love|enjoy|discovered|gift|suggest|should|influenc)\\w*\\b.*\\?");

  private final Reading reading;
  private final Cast cast;
  private final SponsorSpans sponsors;

  Stances(Reading reading, Cast cast, SponsorSpans sponsors) {
    this.reading = reading;
    this.cast = cast;
    this.sponsors = sponsors;
  }

  /** The stance towards a work that {@code sentence} names. */
  Stance of(Sentence sentence) {
    String text = sentence.text();
    if (sponsors.touch(sentence)) {
      return Stance.SPONSORED;
    }
    List<Sentence> following = following(sentence);
    if (Signal.CRITICISES.in(text)
        || following.stream().anyMatch(s -> Signal.CRITICISES.in(s.text()))) {
      return Stance.CRITICISED;
    }
    if (Signal.MAKES.in(text) || isProvidedNext(sentence) || isGuestsOwn(sentence)) {
      return Stance.OWN_WORK;
    }
    boolean praised =
        Signal.ENDORSES.isAffirmedIn(text)
            || isAnnouncedWithPraise(sentence)
            || following.stream()
                .anyMatch(
                    s ->
                        POINTS_BACK.matcher(s.text()).find()
                            && Signal.ENDORSES.isAffirmedIn(s.text()));
    return praised || answers(sentence) ? Stance.ENDORSED : Stance.MENTIONED;
  }

  /** "There's a wonderful film about that. It's called …": the praise comes before the name. */
  private boolean isAnnouncedWithPraise(Sentence sentence) {
    if (sentence.index() == 0 || !GOES_ON.matcher(sentence.text()).find()) {
      return false;
    }
    Sentence before = reading.sentences().get(sentence.index() - 1);
    return before.turn() == sentence.turn()
        && ANNOUNCES.matcher(before.text()).find()
        && Signal.ENDORSES.isAffirmedIn(before.text());
  }

  /** Whether the next sentence is about what this one names, and praises it. */
  boolean isPraisedNext(Sentence sentence) {
    return following(sentence).stream()
        .limit(1)
        .anyMatch(
            next ->
                OF_THAT.matcher(next.text()).find() && Signal.ENDORSES.isAffirmedIn(next.text()));
  }

  /** Whether the next sentence offers what belongs to the work, as its makers do. */
  boolean isProvidedNext(Sentence sentence) {
    return following(sentence).stream().limit(1).anyMatch(next -> Signal.PROVIDES.in(next.text()));
  }

  private static final Pattern ANNOUNCES =
      Pattern.compile("(?i)\\bthere(?:['’]s| is| was)(?: this)? (?:an?|this|one)\\b");

  private static final Pattern GOES_ON = Pattern.compile("^(?:It|That|This)(?:['’]s| is| was)\\b");

  private static final Pattern OF_THAT =
      Pattern.compile("^(?:And |But |So )?(?:[Ii]t|[Tt]hat|[Tt]his)(?:['’]s| is| was)\\b");

  private static final Pattern POINTS_BACK =
      Pattern.compile(
          "(?i)\\b(it|it['’]s|that|that['’]s|this|one|he|she|they|his|her|them|book|film)\\b");

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
  private static boolean names(Sentence sentence) {
    for (TitlePattern pattern : TitlePattern.values()) {
      // "It is a fantastic tool" has a capital, but names nothing.
      boolean named =
          pattern.in(sentence.text()).stream()
              .anyMatch(found -> Titles.possible(Titles.clean(found.title()), List.of()));
      if (pattern != TitlePattern.OBJECT && named) {
        return true;
      }
    }
    return false;
  }

  /** A host says that the guest made it. */
  private boolean isGuestsOwn(Sentence sentence) {
    if (!Signal.IS_CREDITED.in(sentence.text())) {
      return false;
    }
    boolean toTheGuest =
        Pattern.compile("(?i)\\b(you|your)\\b|you['’]ve").matcher(sentence.text()).find();
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
        .anyMatch(s -> ASKS.matcher(s.text()).find());
  }
}
