package earmark.notes.work;

import earmark.contracts.Chapter;
import earmark.contracts.Episode;
import earmark.notes.cast.Cast;
import earmark.notes.cast.CastGuest;
import earmark.notes.reading.Reading;
import earmark.notes.reading.Sentence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Corrects titles that a transcript has misheard. A word that sounds or looks like a title is taken
 * for it only with support from elsewhere: the episode's metadata names the work, somebody of the
 * cast made it, or its title is said correctly nearby.
 */
final class SoundAlikes {

  /** A correct title supports a misheard one so many sentences before and after. */
  private static final int CLOSE_BY = 6;

  private static final int SHORTEST_TITLE = 3;

  /** A name on its own, no part of a longer one, or a web address. */
  private static final Pattern NAME =
      Pattern.compile(
          "(?<!(?<!^)\\b\\p{Lu}\\p{L}{0,20}"
              + " )(?<![\\p{L}\\d.@'’-])(?:[\\p{L}-]{4,}\\.(?:com|org|net|io|ai|dev)|\\p{Lu}\\p{L}{2,})(?![\\p{L}\\d@-]|['’]\\p{L}{2}|\\.\\p{L}|"
              + " \\p{Lu})");

  private final List<KnownWork> supported;
  private final Map<Integer, List<KnownWork>> said;
  private final Set<String> names;
  private final Likeness likeness = new Likeness();

  private SoundAlikes(
      List<KnownWork> supported, Map<Integer, List<KnownWork>> said, Set<String> names) {
    this.supported = supported;
    this.said = said;
    this.names = names;
  }

  /** With the support that an episode gives. */
  static SoundAlikes of(WorkCatalogue catalogue, Episode episode, Reading reading, Cast cast) {
    List<String> people =
        Stream.concat(cast.hosts().stream(), cast.guests().stream().map(CastGuest::name)).toList();
    Set<String> names = new HashSet<>();
    Stream.concat(people.stream(), cast.speakers().values().stream())
        .flatMap(name -> Stream.of(name.split(" ")))
        .forEach(name -> names.add(lower(name)));
    return new SoundAlikes(supported(catalogue, episode, people), said(catalogue, reading), names);
  }

  /** Returns the works of one word that the metadata names or that somebody of the cast made. */
  private static List<KnownWork> supported(
      WorkCatalogue catalogue, Episode episode, List<String> people) {
    return Stream.concat(
            catalogue.in(metadata(episode)).stream()
                .map(WorkCatalogue.Found::work)
                .filter(work -> !isShortWord(work)),
            people.stream().flatMap(person -> catalogue.by(person).stream()))
        .filter(SoundAlikes::isOneWord)
        .distinct()
        .toList();
  }

  /** Returns the works of one word that each sentence names, by the sentence's index. */
  private static Map<Integer, List<KnownWork>> said(WorkCatalogue catalogue, Reading reading) {
    return reading.sentences().stream()
        .collect(
            Collectors.toMap(
                Sentence::index,
                sentence ->
                    catalogue.in(sentence.text()).stream()
                        .filter(found -> Character.isUpperCase(found.said().charAt(0)))
                        .map(WorkCatalogue.Found::work)
                        .filter(SoundAlikes::isOneWord)
                        .filter(work -> !work.common())
                        // Similar addresses are different ones.
                        .filter(work -> !Likeness.isAddress(work.title()))
                        .toList()));
  }

  private static String metadata(Episode episode) {
    return Stream.concat(
            Stream.of(episode.title(), episode.about().description()),
            episode.moments().chapters().stream().map(Chapter::title))
        .filter(Objects::nonNull)
        .collect(Collectors.joining(". "));
  }

  /** "Will" and "Open" stand in metadata as words, not as works. */
  private static boolean isShortWord(KnownWork work) {
    return work.common() && work.title().length() < Likeness.SHORTEST_SPELLING;
  }

  private static boolean isOneWord(KnownWork work) {
    return Likeness.letters(work.title()).length() >= SHORTEST_TITLE && !work.title().contains(" ");
  }

  /**
   * The misheard titles of a sentence, each with the words that the transcript has for it.
   *
   * @param exact the titles that the sentence has as they are
   */
  List<WorkCatalogue.Found> in(Sentence sentence, List<WorkCatalogue.Found> exact) {
    List<KnownWork> candidates = new ArrayList<>(supported);
    for (int i = sentence.index() - CLOSE_BY; i <= sentence.index() + CLOSE_BY; i++) {
      candidates.addAll(said.getOrDefault(i, List.of()));
    }
    if (candidates.isEmpty()) {
      return List.of();
    }
    List<WorkCatalogue.Found> found = new ArrayList<>();
    Matcher name = NAME.matcher(sentence.text());
    while (name.find()) {
      KnownWork work = isName(name, exact) ? mostAlike(name.group(), candidates) : null;
      if (work != null) {
        found.add(new WorkCatalogue.Found(work, name.group(), name.start()));
      }
    }
    return found;
  }

  /** The first word of a sentence has a capital in any case, so it says nothing. */
  private boolean isName(Matcher word, List<WorkCatalogue.Found> exact) {
    String text = word.group();
    boolean tells =
        word.start() > 0 || text.contains(".") || text.equals(text.toUpperCase(Locale.ROOT));
    return tells
        && !names.contains(lower(text))
        && exact.stream()
            .noneMatch(
                known ->
                    known.at() < word.end() && word.start() < known.at() + known.said().length());
  }

  private @Nullable KnownWork mostAlike(String heard, List<KnownWork> candidates) {
    KnownWork best = null;
    double likest = 0;
    for (KnownWork work : candidates) {
      double like = likeness.of(heard, work.title());
      if (Likeness.isAddress(heard) == Likeness.isAddress(work.title()) && like > likest) {
        likest = like;
        best = work;
      }
    }
    return best;
  }

  /** Whether {@code title} may have been misheard as {@code said}; each is one word. */
  boolean mayBe(String said, String title) {
    return likeness.of(said, title) > 0;
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
