package earmark.notes.sponsor;

import earmark.notes.language.Language;
import earmark.notes.language.RuleList;
import java.util.List;
import java.util.stream.Stream;

/** The ways in which a sentence gives away that it belongs to a paid read or to self-promotion. */
enum SponsorSignal {
  /** Announces a paid read. */
  OPENS(0.9, RuleList.SPONSOR_OPENING),
  /** Offers something for money, or asks to buy. */
  OFFERS(0.7, RuleList.SPONSOR_OFFER),
  /** Asks for reviews, subscriptions or support, or looks after the show. */
  HOUSEKEEPING(0.6, RuleList.HOUSEKEEPING);

  private final double weight;
  private final RuleList rules;

  SponsorSignal(double weight, RuleList rules) {
    this.weight = weight;
    this.rules = rules;
  }

  /** How sure one such sentence makes that a stretch is no ordinary talk, from 0 to 1. */
  double weight() {
    return weight;
  }

  /** The signals that a sentence gives; empty for ordinary talk. */
  static List<SponsorSignal> in(String sentence, Language language) {
    return Stream.of(values())
        .filter(signal -> language.rules(signal.rules).areIn(sentence))
        .toList();
  }
}
