package earmark.contracts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One item of a show, without its transcript.
 *
 * @param id the UUIDv5 of {@link #guid} under the show's id, see {@link Ids#episode}
 * @param show the show it belongs to
 * @param guid the publisher's id of the item; for an upload without one, made of date and title
 * @param path the page's path on the site, {@code /{show}/{yyyy-mm-dd}-{slug}}; given once at
 *     intake and never changed after, so links stay good when a title changes
 * @param title as the publisher writes it
 * @param publishedOn in the publisher's time zone
 * @param durationSeconds length of the recording
 * @param audioUrl the enclosure, http or https
 * @param audioType media type of the enclosure
 * @param videoUrl a page or file that shows the recording
 * @param link the publisher's page about the episode
 * @param description the publisher's show notes as plain text
 * @param artworkUrl a square image
 * @param language BCP 47 tag
 * @param people hosts and guests as the publisher names them; may be empty
 * @param chapters in order; may be empty
 * @param soundbites in order; may be empty
 */
public record Episode(
    String id,
    ShowRef show,
    String guid,
    String path,
    String title,
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

  public Episode {
    people = Lists.copy(people);
    chapters = Lists.copy(chapters);
    soundbites = Lists.copy(soundbites);
  }

  /** The names of those who have {@code role}, in the publisher's order. */
  public List<String> namesOf(Person.Role role) {
    return people.stream().filter(p -> p.role() == role).map(Person::name).toList();
  }
}
