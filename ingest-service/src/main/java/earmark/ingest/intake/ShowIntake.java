package earmark.ingest.intake;

import earmark.contracts.Ids;
import earmark.contracts.Show;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Decides which show is meant, and writes it down when it is new or has changed. */
public final class ShowIntake {

  private final KnownShows shows;
  private final Ledger ledger;

  public ShowIntake(KnownShows shows, Ledger ledger) {
    this.shows = shows;
    this.ledger = ledger;
  }

  /**
   * The show that {@code facts} speak of, as it is now.
   *
   * @throws SecondFeed if they come from another feed than the show's own
   * @throws FieldRefused if it has no title or an id that is no UUID
   * @throws LedgerUnavailable if it could not be written down
   */
  public synchronized Show take(ShowFacts facts) {
    known(facts)
        .filter(show -> facts.isOfAnotherFeedThan(show))
        .ifPresent(
            show -> {
              throw new SecondFeed(show, String.valueOf(facts.feedUrl()));
            });
    return takeFromAnyFeed(facts);
  }

  /**
   * The same, where the operator has decided that the show's feed is the one of {@code facts}.
   *
   * @throws FieldRefused if it has no title or an id that is no UUID
   * @throws LedgerUnavailable if it could not be written down
   */
  public synchronized Show takeFromAnyFeed(ShowFacts facts) {
    if (facts.title().isBlank()) {
      throw new FieldRefused("show", "The show has no title. Name the show.");
    }
    Optional<Show> known = known(facts);
    Show now =
        known.isPresent()
            ? facts.changing(known.get())
            : facts.asNew(idOf(facts), Slugs.ofShow(facts.title(), shows::hasSlug));
    if (known.isEmpty() || !known.get().equals(now)) {
      shows.add(now, () -> ledger.show(now));
    }
    return now;
  }

  /**
   * What a feed says of a show that is known already, wherever the feed is now.
   *
   * @throws LedgerUnavailable if it could not be written down
   */
  public synchronized Show take(Show known, ShowFacts facts) {
    Show latest = shows.byId(known.id()).orElse(known);
    return write(latest, facts.changing(latest));
  }

  /**
   * Writes that the feed of a show is at another address; nothing is written where it is there.
   *
   * @throws LedgerUnavailable if it could not be written down
   */
  public synchronized Show move(Show known, String feedUrl) {
    Show latest = shows.byId(known.id()).orElse(known);
    return write(latest, latest.withFeedUrl(feedUrl));
  }

  private Show write(Show before, Show now) {
    if (!now.equals(before)) {
      shows.add(now, () -> ledger.show(now));
    }
    return now;
  }

  private Optional<Show> known(ShowFacts facts) {
    String feed = facts.feedUrl();
    if (feed != null) {
      return shows.byId(idOf(facts)).or(() -> shows.byFeed(feed));
    }
    if (facts.id() != null) {
      return shows.byId(idOf(facts));
    }
    return shows.byTitle(facts.title()).or(() -> shows.byId(Ids.showWithoutFeed(facts.title())));
  }

  private static String idOf(ShowFacts facts) {
    String uuid = uuid(facts.id());
    if (facts.feedUrl() != null) {
      return uuid == null ? Ids.show(facts.feedUrl()) : uuid;
    }
    if (facts.id() != null && uuid == null) {
      throw new FieldRefused(
          "show.id",
          "The show's id must be a UUID, as podcast:guid is. Correct it or leave it out.");
    }
    return uuid == null ? Ids.showWithoutFeed(facts.title()) : uuid;
  }

  private static @Nullable String uuid(@Nullable String text) {
    try {
      return text == null ? null : UUID.fromString(text.strip()).toString();
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
