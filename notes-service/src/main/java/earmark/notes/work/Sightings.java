package earmark.notes.work;

import earmark.contracts.Episode;
import earmark.notes.cast.Cast;
import earmark.notes.reading.Reading;
import earmark.notes.reading.Sentence;
import earmark.notes.sponsor.SponsorSpans;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds the names of an episode that may be those of works, with what is known of each. */
final class Sightings {

  /** Rules may find only the first word of a longer name. */
  private static final int LONGEST_NAME = 7;

  private final Names names;
  private final NamedThings things;
  private final SignFinder signs;
  private final FactFinder facts;

  Sightings(Episode episode, Reading reading, Cast cast, SponsorSpans sponsors) {
    this.names = Names.of(episode, reading, cast);
    this.things = new NamedThings(reading.language(), names.capitals());
    this.signs = new SignFinder(reading, cast);
    List<NamedThing> all =
        reading.sentences().stream()
            .filter(sentence -> !sponsors.touch(sentence))
            .flatMap(sentence -> things.in(sentence).stream())
            .toList();
    this.facts = new FactFinder(names, episode, cast, signs, all);
  }

  /**
   * Returns the sightings of a sentence, those of the rules first.
   *
   * @param found what rules find in it
   */
  List<Sighting> in(Sentence sentence, List<Mention> found) {
    List<NamedThing> all = new ArrayList<>();
    found.stream().flatMap(mention -> place(mention, sentence)).forEach(all::add);
    for (NamedThing thing : things.in(sentence)) {
      all.removeIf(shorter -> isPartOf(shorter, thing));
      if (all.stream().noneMatch(known -> known.at() < thing.end() && thing.at() < known.end())) {
        all.add(thing);
      }
    }
    Signs its = all.isEmpty() ? null : signs.of(sentence);
    List<Sighting> sightings = new ArrayList<>();
    for (NamedThing thing : all) {
      Mention mention = found.stream().filter(one -> isOf(one, thing)).findFirst().orElse(null);
      if (its != null && !NoWork.is(thing, names, mention != null)) {
        sightings.add(
            new Sighting(thing, names, its, facts.of(thing), names.known(thing.name()), mention));
      }
    }
    return sightings;
  }

  /** Whether a mention is of what a name names. */
  boolean isOf(Mention mention, NamedThing thing) {
    String key = names.titles().key(thing.name());
    return Stream.of(mention.said(), mention.work().title())
        .map(names.titles()::key)
        .anyMatch(key::equals);
  }

  private static Stream<NamedThing> place(Mention mention, Sentence sentence) {
    int at = sentence.text().indexOf(mention.said());
    return at < 0 ? Stream.empty() : Stream.of(new NamedThing(mention.said(), at, sentence));
  }

  private static boolean isPartOf(NamedThing shorter, NamedThing longer) {
    return shorter.at() == longer.at()
        && shorter.end() < longer.end()
        && (longer.isQuoted() || shorter.isOneWord())
        && longer.words().length <= LONGEST_NAME;
  }
}
