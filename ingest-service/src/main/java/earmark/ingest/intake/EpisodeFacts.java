package earmark.ingest.intake;

import earmark.contracts.About;
import earmark.contracts.Episode;
import earmark.contracts.Media;
import earmark.contracts.Moments;
import earmark.contracts.Person;
import earmark.contracts.Show;
import earmark.transcripts.raw.Head;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a feed or an upload says of an episode. All may be missing; the fields are those of {@link
 * Episode}.
 */
public record EpisodeFacts(
    @Nullable String guid,
    @Nullable String title,
    @Nullable LocalDate publishedOn,
    Media media,
    About about,
    List<Person> people,
    Moments moments) {

  public EpisodeFacts {
    title = Cut.title(title);
    about = about.describedAs(Cut.description(about.description()));
  }

  /** These facts, with what only the transcript's file says. */
  public EpisodeFacts filledFrom(Head head) {
    return new EpisodeFacts(
        guid,
        title == null ? head.title() : title,
        publishedOn,
        media.over(new Media(head.durationSeconds(), null, null, head.videoUrl())),
        about.over(About.NOTHING.describedAs(head.description())),
        namesGuests() ? people : withGuests(head.guests()),
        moments.over(new Moments(head.chapters(), List.of())));
  }

  /** An episode of these facts. */
  Episode episode(
      String id, Show show, String itsGuid, String path, String itsTitle, LocalDate date) {
    return new Episode(
        id,
        show.ref(),
        itsGuid,
        path,
        itsTitle,
        date,
        media,
        about.over(About.in(show.language())),
        people,
        moments);
  }

  /** {@code known} with all that these facts say; what they do not say stays, and its chapters. */
  Episode over(Episode known, Show show) {
    return new Episode(
        known.id(),
        show.ref(),
        known.guid(),
        known.path(),
        title == null ? known.title() : title.strip(),
        publishedOn == null ? known.publishedOn() : publishedOn,
        media.over(known.media()),
        about.over(About.in(show.language())).over(known.about()),
        namesGuests() || known.people().isEmpty() ? people : known.people(),
        moments.over(known.moments()).withChapters(known.moments().chapters()));
  }

  private boolean namesGuests() {
    return people.stream().anyMatch(person -> person.role() == Person.Role.GUEST);
  }

  private List<Person> withGuests(List<String> guests) {
    var all = new ArrayList<>(people);
    guests.forEach(name -> all.add(new Person(name, Person.Role.GUEST)));
    return List.copyOf(all);
  }
}
