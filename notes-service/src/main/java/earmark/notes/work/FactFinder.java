package earmark.notes.work;

import earmark.contracts.Episode;
import earmark.notes.cast.Cast;
import earmark.notes.cast.CastGuest;
import earmark.notes.reading.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds what an episode says of names. */
final class FactFinder {

  private static final int SHORTEST_LINKED = 4;
  private static final String LINK = "http";
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]");

  private final Names names;
  private final SignFinder signs;
  private final String description;
  private final List<String> links;
  private final String bios;
  private final Map<String, List<Sentence>> sentences = new HashMap<>();
  private final Map<String, NameFacts> known = new HashMap<>();

  /**
   * @param things all names that are not said in paid stretches
   */
  FactFinder(Names names, Episode episode, Cast cast, SignFinder signs, List<NamedThing> things) {
    this.names = names;
    this.signs = signs;
    this.description = Objects.requireNonNullElse(episode.about().description(), "");
    this.links =
        description.lines().filter(line -> line.contains(LINK)).map(FactFinder::letters).toList();
    this.bios =
        cast.guests().stream()
            .map(CastGuest::bio)
            .filter(Objects::nonNull)
            .collect(Collectors.joining(". "));
    for (NamedThing thing : things) {
      sentences.computeIfAbsent(key(thing), key -> new ArrayList<>()).add(thing.sentence());
    }
  }

  /** Returns what is known of a name. */
  NameFacts of(NamedThing thing) {
    return known.computeIfAbsent(key(thing), key -> find(thing.name(), key));
  }

  private NameFacts find(String name, String key) {
    List<Sentence> said = sentences.getOrDefault(key, List.of()).stream().distinct().toList();
    double all = Math.max(1, said.size());
    return new NameFacts(
        said.stream().filter(signs::praises).count() / all,
        said.stream().filter(signs::speaksOfMaking).count() / all,
        TitleSaid.in(description, name),
        key.length() >= SHORTEST_LINKED && links.stream().anyMatch(line -> line.contains(key)),
        TitleSaid.in(bios, name),
        names.catalogue().isMaker(name));
  }

  private String key(NamedThing thing) {
    return names.titles().key(thing.name());
  }

  private static String letters(String line) {
    return NO_LETTERS.matcher(line.toLowerCase(Locale.ROOT)).replaceAll("");
  }
}
