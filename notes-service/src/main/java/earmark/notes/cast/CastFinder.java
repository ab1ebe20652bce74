package earmark.notes.cast;

import earmark.contracts.Episode;
import earmark.contracts.Person;
import earmark.notes.reading.Reading;
import earmark.notes.reading.Turn;
import earmark.notes.sponsor.SponsorSpans;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds out who is who: from the metadata first, then from the introduction, then from the labels
 * of the transcript. Who is not known stays unnamed: a wrong name is worse than none.
 */
public final class CastFinder {

  /** "Speaker 1" and "SPEAKER_00" name nobody. */
  private static final Pattern NUMBERED = Pattern.compile("[\\p{Nd}_]");

  /** A label that speaks less than this share of the words is a clip or a caller, not a guest. */
  private static final double SMALLEST_PART = 0.05;

  private final Episode episode;
  private final Reading reading;
  private final Introductions introductions;
  private final List<String> hosts;

  private CastFinder(Episode episode, List<String> hosts, Reading reading, SponsorSpans sponsors) {
    this.episode = episode;
    this.reading = reading;
    this.introductions = new Introductions(reading, sponsors);
    Set<String> all = new LinkedHashSet<>(episode.namesOf(Person.Role.HOST));
    all.addAll(hosts);
    this.hosts = List.copyOf(all);
  }

  /**
   * The cast of an episode.
   *
   * @param hosts the show's hosts, full names
   */
  public static Cast of(
      Episode episode, List<String> hosts, Reading reading, SponsorSpans sponsors) {
    return new CastFinder(episode, hosts, reading, sponsors).find();
  }

  private Cast find() {
    Map<String, Integer> parts = wordsByLabel();
    List<String> guests = guests(parts);
    Map<String, String> speakers = new HashMap<>();
    for (String label : parts.keySet()) {
      String name = nameOf(label, guests);
      if (name != null) {
        speakers.put(label, name);
      }
    }
    return new Cast(hosts, guests.stream().map(this::guest).toList(), speakers);
  }

  private List<String> guests(Map<String, Integer> parts) {
    List<String> guests = new ArrayList<>();
    episode.namesOf(Person.Role.GUEST).forEach(name -> add(guests, name));
    if (guests.isEmpty()) {
      TitleNames.in(episode.title(), reading.language()).stream()
          .filter(name -> isPerson(name, parts.keySet()))
          .forEach(name -> add(guests, name));
    }
    if (guests.isEmpty()) {
      introductions.names().forEach(name -> add(guests, name));
    }
    parts.forEach(
        (label, words) -> {
          if (PersonNames.looksLike(label, reading.language())
              && words >= SMALLEST_PART * reading.words().size()) {
            add(guests, label);
          }
        });
    return guests;
  }

  /**
   * Capitals in a title may stand for anything. A name that an introduction announces or that
   * labels a speaker is a person. Without labels it is enough that the name is said, and never as
   * common words.
   */
  private boolean isPerson(String name, Set<String> labels) {
    return introductions.announce(name)
        || labels.stream().anyMatch(label -> PersonNames.means(label, name))
        || (labels.isEmpty() && introductions.mention(name) && !introductions.useAsWords(name));
  }

  private void add(List<String> guests, String name) {
    boolean known =
        hosts.stream().anyMatch(host -> PersonNames.means(name, host))
            || guests.stream().anyMatch(guest -> PersonNames.means(name, guest));
    if (!known) {
      guests.add(name);
    }
  }

  /** A label that is no number is the speaker, as far as the transcript knows. */
  private @Nullable String nameOf(String label, List<String> guests) {
    List<String> people = new ArrayList<>(hosts);
    people.addAll(guests);
    List<String> fitting =
        people.stream().filter(name -> PersonNames.means(label, name)).distinct().toList();
    if (fitting.size() == 1) {
      return fitting.getFirst();
    }
    return NUMBERED.matcher(label).find() ? null : label;
  }

  private Map<String, Integer> wordsByLabel() {
    Map<String, Integer> parts = new LinkedHashMap<>();
    for (Turn turn : reading.turns()) {
      if (turn.speaker() != null) {
        parts.merge(turn.speaker(), turn.words().length(), Integer::sum);
      }
    }
    return parts;
  }

  private CastGuest guest(String name) {
    var said = introductions.bio(name);
    if (said != null) {
      return new CastGuest(name, Bios.line(said.words()), said.words(), said.near());
    }
    String fromTitle = TitleNames.after(name, episode.title());
    String line =
        fromTitle != null
            ? fromTitle
            : Bios.inDescription(name, episode.about().description(), reading.language());
    return new CastGuest(name, line, null, 0);
  }
}
