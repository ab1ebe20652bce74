package earmark.ingest.intake;

import earmark.contracts.FeedState;
import earmark.contracts.Follow;
import earmark.contracts.FormerShow;
import earmark.contracts.Show;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The feeds of the shows: their state, and what the operator wants of them. */
public final class KnownFeeds {

  private final KnownShows shows;
  private final Latest<FeedState> states = new Latest<>();
  private final Latest<Follow> follows = new Latest<>();

  KnownFeeds(KnownShows shows) {
    this.shows = shows;
  }

  /** What the log says of a feed's state. */
  public void stateFromLog(String showId, @Nullable FeedState state) {
    states.fromLog(showId, state);
  }

  /** What the log says of what the operator wants. */
  public void followFromLog(String showId, @Nullable Follow follow) {
    follows.fromLog(showId, follow);
  }

  /** What an event of a former version says; what has a topic of its own counts more. */
  public void begin(FormerShow former) {
    former.state().ifPresent(state -> states.begin(former.id(), state));
    former.follow().ifPresent(follow -> follows.begin(former.id(), follow));
  }

  /** The feed of a show; empty if the show is unknown or has none. */
  public Optional<ShowFeed> of(String showId) {
    return shows.byId(showId).flatMap(this::of);
  }

  /** The feed at exactly this address. */
  public Optional<ShowFeed> byUrl(String url) {
    return shows.byFeed(url).flatMap(this::of);
  }

  /** All feeds, by the titles of their shows. */
  public List<ShowFeed> all() {
    return shows.all().stream().flatMap(show -> of(show).stream()).toList();
  }

  /** Knows {@code state} as soon as {@code publish} has put it into the log. */
  void add(FeedState state, Runnable publish) {
    states.add(state.showId(), state, publish);
  }

  /** Knows {@code follow} as soon as {@code publish} has put it into the log. */
  void add(Follow follow, Runnable publish) {
    follows.add(follow.showId(), follow, publish);
  }

  private Optional<ShowFeed> of(Show show) {
    String url = show.feedUrl();
    if (url == null) {
      return Optional.empty();
    }
    FeedState state =
        states
            .byKey(show.id())
            .filter(known -> known.url().equals(url))
            .orElseGet(() -> FeedState.unread(show.id(), url));
    return Optional.of(new ShowFeed(show, state, follows.byKey(show.id()).orElse(null)));
  }
}
