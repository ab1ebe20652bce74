package earmark.contracts;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
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
 *     intake and never changed after, so links stay good when a title changes; the site refuses an
 *     episode whose path another one has
 * @param title as the publisher writes it
 * @param publishedOn in the publisher's time zone
 * @param media the recording
 * @param about what else the publisher says
 * @param people hosts and guests as the publisher names them; may be empty
 * @param moments chapters and soundbites
 */
public record Episode(
    String id,
    ShowRef show,
    String guid,
    String path,
    String title,
    @Nullable LocalDate publishedOn,
    @JsonUnwrapped Media media,
    @JsonUnwrapped About about,
    List<Person> people,
    @JsonUnwrapped Moments moments) {

  public Episode {
    media = media == null ? Media.NONE : media;
    about = about == null ? About.NOTHING : about;
    people = Lists.copy(people);
    moments = moments == null ? Moments.NONE : moments;
  }

  /** The names of those who have {@code role}, in the publisher's order. */
  public List<String> namesOf(Person.Role role) {
    return people.stream().filter(p -> p.role() == role).map(Person::name).toList();
  }
}
