package earmark.notes.work;

import earmark.contracts.Stance;
import earmark.contracts.Work;
import earmark.notes.cast.Cast;
import earmark.notes.cast.CastGuest;
import earmark.notes.language.Language;
import earmark.notes.language.RuleList;
import earmark.notes.language.WordList;
import earmark.notes.reading.Sentence;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds works of the catalogue in sentences, and corrects their stance by who made them. */
final class KnownWorks {

  /** Praise is of a product when it stands within so many characters of its name. */
  private static final int REACH_OF_PRAISE = 30;

  /** "The Swift River Bank": a title with more of a name behind it is another name. */
  private static final Pattern NAME_GOES_ON = Pattern.compile("^ \\p{Lu}\\p{L}+");

  /** And so is one with more of a name before it, but for a sentence's first word and the maker. */
  private static final Pattern NAME_BEFORE =
      Pattern.compile("[^.?!] (?<name>\\p{Lu}\\p{L}+)(?:['’]s)? $");

  private final Language language;
  private final WorkCatalogue catalogue;
  private final SoundAlikes soundAlikes;
  private final Stances stances;
  private final Cast cast;

  KnownWorks(WorkCatalogue catalogue, SoundAlikes soundAlikes, Stances stances, Cast cast) {
    this.language = stances.language();
    this.catalogue = catalogue;
    this.soundAlikes = soundAlikes;
    this.stances = stances;
    this.cast = cast;
  }

  /** The works that a sentence names and that cannot be mistaken for everyday words. */
  List<Mention> in(Sentence sentence) {
    List<WorkCatalogue.Found> exact = catalogue.in(sentence.text());
    Stream<Mention> said =
        exact.stream()
            .filter(found -> isTitle(found, sentence.text()))
            .map(found -> mention(found, null, sentence));
    Stream<Mention> heard =
        soundAlikes.in(sentence, exact).stream()
            .map(found -> mention(found, found.said(), sentence));
    return Stream.concat(said, heard).toList();
  }

  private Mention mention(WorkCatalogue.Found found, @Nullable String heardAs, Sentence sentence) {
    return new Mention(found.work().work(), stance(found, sentence), heardAs, sentence);
  }

  private boolean isTitle(WorkCatalogue.Found found, String sentence) {
    if (!found.said().contains(" ") && isPartOfAName(found, sentence)) {
      return false;
    }
    boolean longTitle = found.said().split(" ").length >= 4;
    if (!found.work().common()) {
      return longTitle || capitalised(found);
    }
    return capitalised(found)
        && (found.at() > 0 || found.said().contains(" "))
        && (byCast(found.work()) || fits(found, sentence));
  }

  private boolean isPartOfAName(WorkCatalogue.Found found, String sentence) {
    String after = sentence.substring(found.at() + found.said().length());
    Matcher before = NAME_BEFORE.matcher(sentence.substring(0, found.at()));
    return NAME_GOES_ON.matcher(after).find()
        || (found.work().common() && language.rules(RuleList.NAME_CONTINUATION).areIn(after))
        || (before.find() && !found.work().creator().contains(before.group("name")));
  }

  /** Whether the words around a title of everyday words speak of a work of its kind. */
  private boolean fits(WorkCatalogue.Found found, String sentence) {
    Work.Kind near = KindWords.nearest(sentence, found.at(), language);
    return near == null ? Signal.ENDORSES.in(sentence, language) : near == found.work().kind();
  }

  /** Whether it is written with capitals where the title has them. */
  private static boolean capitalised(WorkCatalogue.Found found) {
    char first = found.work().title().charAt(0);
    if (Character.isLowerCase(first)) {
      return true;
    }
    return Stream.of(found.said().split(" "))
            .filter(word -> word.length() > 3)
            .allMatch(word -> !Character.isLowerCase(word.charAt(0)))
        && !Character.isLowerCase(found.said().charAt(0));
  }

  private Stance stance(WorkCatalogue.Found found, Sentence sentence) {
    KnownWork work = found.work();
    Stance stance = stances.of(sentence);
    if (stance == Stance.SPONSORED || stance == Stance.CRITICISED) {
      return stance;
    }
    if (isOwn(work, sentence)) {
      return Stance.OWN_WORK;
    }
    // "We built it in Python": what is built is not what it is built with.
    if (stance == Stance.OWN_WORK) {
      return Stance.MENTIONED;
    }
    boolean inPassing = work.kind() == Work.Kind.PRODUCT && !praised(found, sentence);
    return inPassing || isCompared(sentence, found.at()) ? Stance.MENTIONED : stance;
  }

  /** Whether what stands at a place is only what something else is measured by or made of. */
  boolean isCompared(Sentence sentence, int at) {
    return language.rules(RuleList.COMPARISON).areIn(sentence.text().substring(0, at));
  }

  /**
   * A product is praised where it is named, or right after; what comes later is of other things.
   */
  private boolean praised(WorkCatalogue.Found found, Sentence sentence) {
    int end = found.at() + found.said().length();
    return Signal.ENDORSES.near(sentence.text(), language, found.at(), end, REACH_OF_PRAISE)
        || stances.isPraisedNext(sentence);
  }

  private boolean isOwn(KnownWork work, Sentence sentence) {
    return byCast(work)
        || stances.isProvidedNext(sentence)
        || (ofTheirs(work) && !cast.isHost(sentence.speaker()) && isOurs(sentence));
  }

  private boolean byCast(KnownWork work) {
    return Stream.concat(cast.hosts().stream(), cast.guests().stream().map(CastGuest::name))
        .anyMatch(work.creator()::contains);
  }

  private boolean isOurs(Sentence sentence) {
    return language.words(WordList.OWN_PARTY).areIn(sentence.text());
  }

  /** Whether a guest's introduction gives the guest an office at the maker. */
  private boolean ofTheirs(KnownWork work) {
    // The head of a company is the head of its parts: they bear its name and one of their own.
    String company = work.creator().split(" ")[0];
    Pattern named = Pattern.compile("(?U)\\b" + Pattern.quote(company) + "\\b");
    return cast.guests().stream()
        .map(CastGuest::bio)
        .filter(Objects::nonNull)
        .flatMap(bio -> named.matcher(bio).results().map(at -> bio.substring(0, at.start())))
        .anyMatch(language.rules(RuleList.OFFICE)::areIn);
  }
}
