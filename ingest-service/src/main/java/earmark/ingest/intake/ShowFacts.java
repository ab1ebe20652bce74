package earmark.ingest.intake;

import earmark.contracts.Show;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a feed or an upload says of a show.
 *
 * @param id a UUID, where the publisher gives one
 * @param feedUrl null for an upload
 * @param hosts single people, see {@link NameList}; empty where it does not say
 */
public record ShowFacts(
    @Nullable String id,
    @Nullable String feedUrl,
    String title,
    List<String> hosts,
    @Nullable String link,
    @Nullable String description,
    @Nullable String artworkUrl,
    @Nullable String language) {

  public ShowFacts {
    title = String.valueOf(Cut.title(title));
    description = Cut.description(description);
    hosts = NameList.of(hosts);
  }

  /** What an upload says of a show. */
  public static ShowFacts ofUpload(@Nullable String id, String title, List<String> hosts) {
    return new ShowFacts(id, null, title, hosts, null, null, null, null);
  }

  boolean isOfAnotherFeedThan(Show show) {
    return feedUrl != null && show.feedUrl() != null && !feedUrl.equals(show.feedUrl());
  }

  Show asNew(String newId, String slug) {
    return new Show(newId, slug, title, hosts, feedUrl, link, description, artworkUrl, language);
  }

  /** The show as it is after this; an upload changes nothing that a feed said. */
  Show changing(Show known) {
    if (feedUrl == null) {
      return known.feedUrl() != null || hosts.isEmpty() ? known : known.withHosts(hosts);
    }
    List<String> all = hosts.isEmpty() ? known.hosts() : hosts;
    return new Show(
        known.id(), known.slug(), title, all, feedUrl, link, description, artworkUrl, language);
  }
}
