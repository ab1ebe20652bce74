package earmark.ingest.desk;

import earmark.contracts.Show;
import earmark.ingest.intake.Catalogue;
import earmark.ingest.intake.KnownShows;
import earmark.ingest.polling.PollSchedule;
import earmark.ingest.polling.Polling;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The API for shows: listing, following and unfollowing them. */
@RestController
class ShowController {

  private final KnownShows shows;
  private final Polling polling;
  private final PollSchedule schedule;

  ShowController(Catalogue catalogue, Polling polling, PollSchedule schedule) {
    this.shows = catalogue.shows();
    this.polling = polling;
    this.schedule = schedule;
  }

  @GetMapping("/api/shows")
  List<Show> all() {
    return shows.all();
  }

  @PostMapping("/api/shows")
  ResponseEntity<Show> follow(@RequestBody FeedToFollow wanted) {
    Polling.Followed followed = start(wanted);
    return ResponseEntity.status(followed.isNew() ? HttpStatus.CREATED : HttpStatus.OK)
        .body(followed.show());
  }

  /** Stops following a show and returns it. */
  @DeleteMapping("/api/shows/{id}")
  Show unfollow(@PathVariable String id) {
    return polling.unfollow(
        shows
            .byId(id)
            .filter(show -> show.feed() != null)
            .orElseThrow(
                () ->
                    new NoSuchElementException(
                        "No show with a feed has the id %s. List the shows with GET /api/shows."
                            .formatted(id))));
  }

  /** Follows a feed; its items are fetched afterwards. */
  Polling.Followed start(FeedToFollow wanted) {
    Polling.Followed followed = polling.follow(wanted.address(), wanted.backlog());
    schedule.soon(followed.rest());
    return followed;
  }
}
