package earmark.notes.writing;

import earmark.contracts.Episode;
import earmark.contracts.Form;
import earmark.notes.cast.Cast;
import earmark.notes.cast.CastFinder;
import earmark.notes.cast.Forms;
import earmark.notes.reading.Reading;
import earmark.notes.sponsor.SponsorFinder;
import earmark.notes.sponsor.SponsorSpans;
import earmark.notes.work.Mention;
import earmark.notes.work.WorkFinder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a writer is given.
 *
 * @param episode the publisher's metadata
 * @param reading the transcript prepared for work
 * @param cast who is who
 * @param sponsors stretches that must not be quoted
 * @param form how the people talk; null where nothing shows it
 * @param works each work that is named, with the strongest of its stances
 */
public record Briefing(
    Episode episode,
    Reading reading,
    Cast cast,
    SponsorSpans sponsors,
    @Nullable Form form,
    List<Mention> works) {

  public Briefing {
    works = List.copyOf(works);
  }

  /**
   * Finds in an episode all that a writer is given.
   *
   * @param hosts the show's hosts, full names
   */
  public static Briefing of(Episode episode, List<String> hosts, Reading reading) {
    SponsorSpans sponsors = SponsorFinder.in(reading);
    Cast cast = CastFinder.of(episode, hosts, reading, sponsors);
    return new Briefing(
        episode,
        reading,
        cast,
        sponsors,
        Forms.of(reading, cast),
        WorkFinder.in(episode, reading, cast, sponsors));
  }
}
