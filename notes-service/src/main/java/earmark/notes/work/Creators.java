package earmark.notes.work;

import earmark.contracts.Episode;
import earmark.contracts.Work;
import earmark.notes.cast.PersonNames;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Spells the makers of works as the episode's metadata does, where a transcript misheard them. */
final class Creators {

  private static final Pattern NAME = Pattern.compile(PersonNames.IN_TEXT);

  private final List<String> names;

  private Creators(List<String> names) {
    this.names = names;
  }

  static Creators namedIn(Episode episode) {
    String description = Optional.ofNullable(episode.description()).orElse("");
    return new Creators(NAME.matcher(description).results().map(MatchResult::group).toList());
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
