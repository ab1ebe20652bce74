package earmark.notes.work;

import earmark.contracts.Stance;
import earmark.contracts.Work;
import earmark.notes.language.RuleList;
import earmark.notes.language.WordList;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * What is measured of a name where it is said, to judge whether it is a work that is endorsed or
 * the speaker's own.
 */
enum WorkFeature {
  USED(yes(s -> s.follows(RuleList.NAME_USED))),
  USED_BY_SPEAKER(yes(s -> s.follows(RuleList.NAME_USED) && s.has(WordList.OWN_PARTY))),
  MADE(yes(s -> s.follows(RuleList.NAME_MADE))),
  MADE_BY_SPEAKER(yes(s -> s.follows(RuleList.NAME_MADE) && s.has(WordList.OWN_PARTY))),
  MADE_BY_CAST(yes(Sighting::isMade)),
  LED_BY_GUEST(yes(s -> s.follows(RuleList.NAME_LED) && s.signs().ofGuest())),
  CALLED(yes(s -> s.follows(RuleList.NAME_CALLED))),
  CALLED_OF_KIND(yes(s -> s.follows(RuleList.NAME_CALLED) && hasKindBefore(s, 45))),
  TITLED(yes(s -> s.follows(RuleList.NAME_TITLED))),
  KIND_BEFORE(yes(s -> s.follows(WordList.BOOKS, 24) || s.follows(WordList.MEDIA, 24))),
  KIND_AFTER(yes(s -> s.precedes(WordList.BOOKS, 16) || s.precedes(WordList.MEDIA, 16))),
  PRODUCT_AFTER(yes(s -> s.precedes(WordList.PRODUCTS, 16))),
  BOOK_IN_SENTENCE(yes(s -> s.has(WordList.BOOKS))),
  MEDIA_IN_SENTENCE(yes(s -> s.has(WordList.MEDIA))),
  LISTED(yes(s -> s.thing().sentence().text().chars().filter(c -> c == ',').count() >= 3)),
  LAST(yes(s -> s.thing().after().length() <= 2)),
  PRAISED(yes(s -> s.precedes(RuleList.NAME_PRAISED))),
  PRAISED_BY_SPEAKER(yes(s -> s.precedes(RuleList.NAME_PRAISED) && s.has(WordList.OWN_PARTY))),
  PRAISED_SURELY(yes(Sighting::isPraised)),
  PRAISED_SURELY_BY_SPEAKER(yes(s -> s.isPraised() && s.has(WordList.OWN_PARTY))),
  PRAISED_SURELY_AND_KNOWN(yes(s -> s.isPraised() && s.known() != null)),
  PRAISE(yes(s -> s.signs().praise())),
  PRAISE_NEAR(yes(s -> s.isPraiseNear(30))),
  PRAISE_LATER(yes(s -> s.signs().praiseLater())),
  MAKES(yes(s -> s.signs().makes())),
  CREDITS(yes(s -> s.signs().credits())),
  ASKED(yes(s -> s.signs().asked())),
  ASKED_SOON(yes(s -> s.signs().askedSoon())),
  ANSWERS(yes(s -> s.signs().answers())),
  ANSWERS_AS_GUEST(yes(s -> s.signs().answers() && !s.signs().host())),
  EARLY(yes(s -> s.signs().place() < 0.06)),
  LATE(yes(s -> s.signs().place() > 0.9)),
  LATE_BY_GUEST(yes(s -> s.signs().place() > 0.85 && !s.signs().host())),
  OF_GUEST(yes(s -> s.signs().ofGuest())),
  SPEAKER(yes(s -> s.has(WordList.SPEAKER))),
  LISTENERS(yes(s -> s.has(WordList.LISTENERS))),
  BOOK(yes(s -> s.kind() == Work.Kind.BOOK)),
  MEDIA(yes(s -> s.kind() == Work.Kind.MEDIA)),
  KNOWN(yes(s -> s.known() != null)),
  KNOWN_COMMON(yes(s -> s.known() != null && s.known().common())),
  KNOWN_LONG(yes(s -> s.known() != null && s.thing().words().length >= 3)),
  KNOWN_OF_CAST(yes(s -> s.known() != null && s.names().isByCast(s.known()))),
  FOUND(yes(s -> s.ruled() != null)),
  FOUND_ENDORSED(yes(s -> s.ruled() == Stance.ENDORSED)),
  FOUND_OWN(yes(s -> s.ruled() == Stance.OWN_WORK)),
  ONE_WORD(yes(s -> s.thing().isOneWord())),
  LONG(yes(s -> s.thing().words().length >= 4)),
  SHARE_PRAISED(s -> s.facts().praised()),
  SHARE_MADE(s -> s.facts().made()),
  DESCRIBED(yes(s -> s.facts().described())),
  LINKED(yes(s -> s.facts().linked())),
  OF_GUESTS_BIO(yes(s -> s.facts().ofGuest())),
  MAKER(yes(s -> s.facts().maker()));

  private final ToDoubleFunction<Sighting> measure;

  WorkFeature(ToDoubleFunction<Sighting> measure) {
    this.measure = measure;
  }

  double of(Sighting sighting) {
    return measure.applyAsDouble(sighting);
  }

  /** Returns all features of a sighting, in the order of their declaration. */
  static double[] all(Sighting sighting) {
    WorkFeature[] all = values();
    double[] values = new double[all.length];
    for (int i = 0; i < all.length; i++) {
      values[i] = all[i].of(sighting);
    }
    return values;
  }

  private static ToDoubleFunction<Sighting> yes(Predicate<Sighting> condition) {
    return sighting -> condition.test(sighting) ? 1 : 0;
  }

  private static boolean hasKindBefore(Sighting sighting, int reach) {
    return sighting.follows(WordList.BOOKS, reach)
        || sighting.follows(WordList.MEDIA, reach)
        || sighting.follows(WordList.PRODUCTS, reach);
  }
}
