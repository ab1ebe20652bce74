package earmark.notes.assembly;

import earmark.contracts.Condition;
import earmark.contracts.EpisodeTranscribed;
import earmark.contracts.Guest;
import earmark.contracts.LeftOut;
import earmark.contracts.Notes;
import earmark.contracts.Person;
import earmark.contracts.Quality;
import earmark.contracts.WrittenBy;
import earmark.notes.language.SpokenLanguage;
import java.util.List;

/** Notes of an episode in a language without rules: what the publisher says, and nothing else. */
final class UnwrittenNotes {

  private UnwrittenNotes() {}

  /** Returns notes without points and recommendations that say why there are none. */
  static Notes of(EpisodeTranscribed event, SpokenLanguage language, WrittenBy writtenBy) {
    String why = language.whyUnwritten();
    List<Guest> guests =
        event.episode().namesOf(Person.Role.GUEST).stream()
            .map(name -> new Guest(name, null, List.of()))
            .toList();
    return new Notes(
        event.episode().title(),
        Notes.Source.PUBLISHER,
        null,
        guests,
        null,
        List.of(),
        List.of(),
        List.of(),
        PublisherChapters.of(event.episode()),
        List.of(),
        List.of(new LeftOut("Points and recommendations", why)),
        new Quality(words(event), 0, 0, 0, 0, 1, condition(event, language), why),
        writtenBy);
  }

  private static int words(EpisodeTranscribed event) {
    return event.transcript().cues().stream().mapToInt(cue -> cue.words().size()).sum();
  }

  /** The transcript's condition with the language that was decided on. */
  private static Condition condition(EpisodeTranscribed event, SpokenLanguage language) {
    Condition own = event.transcript().condition();
    return new Condition(own.timing(), own.origin(), language.tag(), own.repairs());
  }
}
