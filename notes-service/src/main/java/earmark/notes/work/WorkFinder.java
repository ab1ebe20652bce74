package earmark.notes.work;

import earmark.contracts.Stance;
import earmark.contracts.Work;
import earmark.notes.cast.Cast;
import earmark.notes.reading.Reading;
import earmark.notes.reading.Sentence;
import earmark.notes.sponsor.SponsorSpans;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds books, products and media that are named, and how the episode treats each. A work is listed
 * once, with the strongest of its stances.
 */
public final class WorkFinder {

  /** An answer to this is a recommendation, sentence by sentence, until the next question. */
  private static final Pattern ASKS =
      Pattern.compile(
          "(?i)\\b(recommend|favou?rite)\\b.*\\?|\\b(book|film|movie|show|series|product|tool|app)s?\\b"
              + ".{0,60}\\b(recommend|favou?rite|love|enjoy|discovered|gift|suggest|should)\\b.*\\?"
              + "|\\bwhat (should|would|do) (people|you|i|listeners|somebody|someone) .{0,20}\\bread\\b.*\\?");

  private static final int LONGEST_ANSWER = 14;

  private final Reading reading;
  private final SponsorSpans sponsors;
  private final List<String> people;
  private final Map<String, Mention> works = new LinkedHashMap<>();

  private WorkFinder(Reading reading, Cast cast, SponsorSpans sponsors) {
    this.reading = reading;
    this.sponsors = sponsors;
    this.people =
        Stream.of(
                cast.hosts().stream(),
                cast.guests().stream().map(Cast.Guest::name),
                cast.speakers().keySet().stream())
            .flatMap(names -> names)
            .toList();
  }

  /** Each work that the episode names in a way that tells it is one. */
  public static List<Mention> in(Reading reading, Cast cast, SponsorSpans sponsors) {
    return new WorkFinder(reading, cast, sponsors).find();
  }

  private List<Mention> find() {
    List<Sentence> sentences = reading.sentences();
    int answering = 0;
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      answering = ASKS.matcher(sentence.text()).find() ? LONGEST_ANSWER : answering - 1;
      for (TitlePattern.Found found : distinct(sentence.text())) {
        consider(found, sentence, answering > 0 && answering < LONGEST_ANSWER);
      }
    }
    return new ArrayList<>(works.values());
  }

  /** One title may be found in several ways; the first way knows most about it. */
  private static List<TitlePattern.Found> distinct(String sentence) {
    Map<Integer, TitlePattern.Found> byPlace = new LinkedHashMap<>();
    for (TitlePattern pattern : TitlePattern.values()) {
      pattern.in(sentence).forEach(found -> byPlace.putIfAbsent(found.at(), found));
    }
    return List.copyOf(byPlace.values());
  }

  private void consider(TitlePattern.Found found, Sentence sentence, boolean answer) {
    String title = Titles.clean(found.title());
    Work.Kind kind = kind(found, sentence);
    if (kind == null || !Titles.possible(title, people)) {
      return;
    }
    Stance stance = stance(found, sentence, answer);
    Work work =
        new Work(
            title,
            found.creator(),
            found.creator() == null ? Work.CreatorSource.UNKNOWN : Work.CreatorSource.SAID,
            kind,
            null);
    Mention mention = new Mention(work, stance, sentence);
    works.merge(Titles.key(title), mention, WorkFinder::stronger);
  }

  private Work.@Nullable Kind kind(TitlePattern.Found found, Sentence sentence) {
    if (found.kind() != null) {
      return found.kind();
    }
    if (found.kindWord() != null) {
      Work.Kind named = KindWords.nearest(found.kindWord(), 0);
      if (named != null) {
        return named;
      }
    }
    Work.Kind near = KindWords.nearest(sentence.text(), found.at());
    if (near == null && found.creator() != null) {
      return Work.Kind.BOOK;
    }
    return near;
  }

  private Stance stance(TitlePattern.Found found, Sentence sentence, boolean answer) {
    String text = sentence.text();
    if (sponsors.touch(sentence)) {
      return Stance.SPONSORED;
    }
    if (Signal.CRITICISES.in(text)) {
      return Stance.CRITICISED;
    }
    if (Signal.MAKES.in(text) && found.by() != TitlePattern.BY) {
      return Stance.OWN_WORK;
    }
    boolean praised = Signal.ENDORSES.in(text) || praisedNextTo(sentence);
    return praised || answer ? Stance.ENDORSED : Stance.MENTIONED;
  }

  /** Praise often follows: "There is X by Y. It is a wonderful book." */
  private boolean praisedNextTo(Sentence sentence) {
    List<Sentence> all = reading.sentences();
    int next = sentence.index() + 1;
    return next < all.size()
        && all.get(next).turn() == sentence.turn()
        && all.get(next)
            .text()
            .matches("(?:And |But |So )?(?:It|That|This|I)(?:'s|’s|'ve|’ve)?\\b.*")
        && Signal.ENDORSES.in(all.get(next).text());
  }

  private static Mention stronger(Mention a, Mention b) {
    return rank(b.stance()) > rank(a.stance()) ? completed(b, a) : completed(a, b);
  }

  /** The creator may have been said at another place. */
  private static Mention completed(Mention best, Mention other) {
    if (best.work().creator() != null || other.work().creator() == null) {
      return best;
    }
    Work work =
        new Work(
            best.work().title(),
            other.work().creator(),
            other.work().creatorSource(),
            best.work().kind(),
            best.work().link());
    return new Mention(work, best.stance(), best.sentence());
  }

  private static int rank(Stance stance) {
    return switch (stance) {
      case MENTIONED -> 0;
      case SPONSORED -> 1;
      case OWN_WORK -> 3;
      case ENDORSED -> 2;
      case CRITICISED -> 4;
    };
  }
}
