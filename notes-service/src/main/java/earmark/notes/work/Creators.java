package earmark.notes.work;

import earmark.contracts.Episode;
import earmark.contracts.Work;
import earmark.notes.cast.PersonNames;
import earmark.notes.language.Language;
import earmark.notes.language.RuleList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;

/** Spells the makers of works as the episode's metadata does, where a transcript misheard them. */
final class Creators {

  private final List<String> names;

  private Creators(List<String> names) {
    this.names = names;
  }

  static Creators namedIn(Episode episode, Language language) {
    String description = Optional.ofNullable(episode.about().description()).orElse("");
    return new Creators(
        language.rules(RuleList.PERSON_NAME).in(description).stream()
            .map(MatchResult::group)
            .toList());
  }

  /** The work with the name of its maker as it was said, or as the metadata spells it. */
  Work named(String title, String said, Work.Kind kind) {
    return names.stream()
        .filter(name -> PersonNames.soundAlike(name, said) && !name.equals(said))
        .findFirst()
        .map(name -> new Work(title, name, Work.CreatorSource.METADATA, kind, null))
        .orElseGet(() -> new Work(title, said, Work.CreatorSource.SAID, kind, null));
  }
}
