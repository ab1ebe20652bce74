package earmark.notes.sponsor;

import earmark.notes.language.RuleList;
import earmark.notes.reading.Reading;
import earmark.notes.reading.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds paid reads, self-promotion and housekeeping by signals in the words and how close together
 * they are said. It rather takes a sentence too many: an endorsement that is missed costs less than
 * an advertisement that is passed off as one.
 */
public final class SponsorFinder {

  /** Signals that are closer than this belong to one stretch. */
  private static final long JOINS_MS = 60_000;

  /** A brand that opened a read marks sentences that name it for this long. */
  private static final long BRAND_MS = 150_000;

  /** What follows an announcement when nothing else shows where the read ends. */
  private static final long SHORTEST_READ_MS = 20_000;

  private final Reading reading;
  private final List<Mark> marks = new ArrayList<>();

  private SponsorFinder(Reading reading) {
    this.reading = reading;
  }

  /** The stretches of {@code reading}; none where nothing gives one away. */
  public static SponsorSpans in(Reading reading) {
    return new SponsorFinder(reading).find();
  }

  private record Mark(Sentence sentence, EnumSet<SponsorSignal> signals) {}

  private SponsorSpans find() {
    mark();
    List<SponsorSpan> spans = new ArrayList<>();
    List<Mark> group = new ArrayList<>();
    for (Mark mark : marks) {
      if (!group.isEmpty() && !together(group.getLast(), mark)) {
        close(group, spans);
      }
      group.add(mark);
    }
    close(group, spans);
    return new SponsorSpans(spans);
  }

  private void mark() {
    Set<String> brands = new HashSet<>();
    long opened = Long.MIN_VALUE / 2;
    for (Sentence sentence : reading.sentences()) {
      List<SponsorSignal> found = SponsorSignal.in(sentence.text(), reading.language());
      if (found.contains(SponsorSignal.OPENS)) {
        opened = sentence.start();
        brands.addAll(brandsIn(sentence.text(), RuleList.SPONSOR_BRAND));
      }
      boolean ofBrand = sentence.start() - opened < BRAND_MS && names(sentence, brands);
      if (!found.isEmpty() || ofBrand) {
        EnumSet<SponsorSignal> signals = EnumSet.noneOf(SponsorSignal.class);
        signals.addAll(found);
        if (ofBrand) {
          signals.add(SponsorSignal.OFFERS);
        }
        marks.add(new Mark(sentence, signals));
      }
    }
    addAdvertised();
  }

  /** A read that nobody announces names its brand before it gives the address that was paid for. */
  private void addAdvertised() {
    List<Sentence> marked = marks.stream().map(Mark::sentence).toList();
    List<Mark> advertised = new ArrayList<>();
    for (Sentence address : marked) {
      Set<String> brands = brandsIn(address.text(), RuleList.SPONSOR_ADDRESS);
      for (int i = address.index() - 1; i >= 0 && !brands.isEmpty(); i--) {
        Sentence before = reading.sentences().get(i);
        if (before.turn() != address.turn() || address.start() - before.start() > BRAND_MS) {
          break;
        }
        if (names(before, brands) && !marked.contains(before)) {
          advertised.add(new Mark(before, EnumSet.of(SponsorSignal.OFFERS)));
        }
      }
    }
    marks.addAll(advertised);
    marks.sort(Comparator.comparingInt(mark -> mark.sentence().index()));
  }

  private Set<String> brandsIn(String sentence, RuleList rules) {
    return reading.language().rules(rules).in(sentence).stream()
        .map(brand -> brand.group("brand").strip().toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  private static boolean names(Sentence sentence, Set<String> brands) {
    String text = sentence.text().toLowerCase(Locale.ROOT);
    return brands.stream().anyMatch(text::contains);
  }

  private static boolean together(Mark a, Mark b) {
    return b.sentence().start() - a.sentence().end() < JOINS_MS
        && Objects.equals(a.sentence().speaker(), b.sentence().speaker());
  }

  /** Turns a group of marks into a span if they are proof enough, and empties it. */
  private void close(List<Mark> group, List<SponsorSpan> spans) {
    if (!group.isEmpty() && proves(group)) {
      Sentence first = group.getFirst().sentence();
      Sentence last = lastOf(group);
      spans.add(
          new SponsorSpan(
              first.words().cover(last.words()), first.start(), last.end(), confidence(group)));
    }
    group.clear();
  }

  private static double confidence(List<Mark> group) {
    double doubt =
        group.stream()
            .flatMap(mark -> mark.signals().stream())
            .mapToDouble(signal -> 1 - signal.weight())
            .reduce(1, (a, b) -> a * b);
    return 1 - doubt;
  }

  private boolean proves(List<Mark> group) {
    boolean opens = group.stream().anyMatch(m -> m.signals().contains(SponsorSignal.OPENS));
    boolean keeps = group.stream().anyMatch(m -> m.signals().contains(SponsorSignal.HOUSEKEEPING));
    boolean atAnEnd = atAnEnd(group.getFirst().sentence()) || atAnEnd(group.getLast().sentence());
    return opens || group.size() >= 2 || (keeps && atAnEnd);
  }

  /** In the first or last tenth, where shows look after themselves. */
  private boolean atAnEnd(Sentence sentence) {
    long tenth = reading.duration() / 10;
    return sentence.start() < tenth || sentence.start() > reading.duration() - tenth;
  }

  /** The read goes on for a while after an announcement, as long as the same person speaks. */
  private Sentence lastOf(List<Mark> group) {
    Mark mark = group.getLast();
    Sentence last = mark.sentence();
    if (!mark.signals().contains(SponsorSignal.OPENS)) {
      return last;
    }
    long until = last.end() + SHORTEST_READ_MS;
    for (int i = last.index() + 1; i < reading.sentences().size(); i++) {
      Sentence next = reading.sentences().get(i);
      if (next.end() > until || next.turn() != last.turn()) {
        break;
      }
      last = next;
    }
    return last;
  }
}
