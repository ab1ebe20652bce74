package earmark.ingest.intake;

import earmark.contracts.Chapter;
import earmark.contracts.Episode;
import earmark.contracts.Person;
import earmark.contracts.Show;
import earmark.contracts.Soundbite;
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
    @Nullable Integer durationSeconds,
    @Nullable String audioUrl,
    @Nullable String audioType,
    @Nullable String videoUrl,
    @Nullable String link,
    @Nullable String description,
    @Nullable String artworkUrl,
    @Nullable String language,
    List<Person> people,
    List<Chapter> chapters,
    List<Soundbite> soundbites) {

  public EpisodeFacts {
    title = Cut.title(title);
    description = Cut.description(description);
  }

  /** These facts, with what only the transcript's file says. */
  public EpisodeFacts filledFrom(Head head) {
    return new EpisodeFacts(
        guid,
        or(title, head.title()),
        publishedOn,
        or(durationSeconds, head.durationSeconds()),
        audioUrl,
        audioType,
        or(videoUrl, head.videoUrl()),
        link,
        or(description, head.description()),
        artworkUrl,
        language,
        namesGuests() ? people : withGuests(head.guests()),
        chapters.isEmpty() ? head.chapters() : chapters,
        soundbites);
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
        durationSeconds,
        audioUrl,
        audioType,
        videoUrl,
        link,
        description,
        artworkUrl,
        or(language, show.language()),
        people,
        chapters,
        soundbites);
  }

  /** {@code known} with all that these facts say; what they do not say stays. */
  Episode over(Episode known, Show show) {
    return new Episode(
        known.id(),
        show.ref(),
        known.guid(),
        known.path(),
        title == null ? known.title() : title.strip(),
        or(publishedOn, known.publishedOn()),
        or(durationSeconds, known.durationSeconds()),
        sameFile(audioUrl, known.audioUrl()) ? known.audioUrl() : audioUrl,
        or(audioType, known.audioType()),
        or(videoUrl, known.videoUrl()),
        or(link, known.link()),
        or(description, known.description()),
        or(artworkUrl, known.artworkUrl()),
        or(or(language, show.language()), known.language()),
        namesGuests() || known.people().isEmpty() ? people : known.people(),
        known.chapters(),
        soundbites.isEmpty() ? known.soundbites() : soundbites);
  }

  private boolean namesGuests() {
    return people.stream().anyMatch(person -> person.role() == Person.Role.GUEST);
  }

  private List<Person> withGuests(List<String> guests) {
    var all = new ArrayList<>(people);
    guests.forEach(name -> all.add(new Person(name, Person.Role.GUEST)));
    return List.copyOf(all);
  }

  /** Publishers count downloads with queries that change at every poll. */
  private static boolean sameFile(@Nullable String url, @Nullable String known) {
    return url == null || (known != null && bare(url).equals(bare(known)));
  }

  private static String bare(String url) {
    int query = url.indexOf('?');
    return query < 0 ? url : url.substring(0, query);
  }

  private static <T> @Nullable T or(@Nullable T first, @Nullable T second) {
    return first != null ? first : second;
  }
}
