package earmark.ingest.desk;

import earmark.contracts.FollowedShow;
import earmark.contracts.Show;
import earmark.ingest.intake.Catalogue;
import earmark.ingest.intake.ShowFeed;
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

  private final Catalogue catalogue;
  private final Polling polling;
  private final PollSchedule schedule;

  ShowController(Catalogue catalogue, Polling polling, PollSchedule schedule) {
    this.catalogue = catalogue;
    this.polling = polling;
    this.schedule = schedule;
  }

  @GetMapping("/api/shows")
  List<FollowedShow> all() {
    return catalogue.shows().all().stream().map(this::withFeed).toList();
  }

  @PostMapping("/api/shows")
  ResponseEntity<FollowedShow> follow(@RequestBody FeedToFollow wanted) {
    Polling.Followed followed = start(wanted);
    return ResponseEntity.status(followed.isNew() ? HttpStatus.CREATED : HttpStatus.OK)
        .body(followed.feed().forApi());
  }

  /** Stops following a show and returns it. */
  @DeleteMapping("/api/shows/{id}")
  FollowedShow unfollow(@PathVariable String id) {
    ShowFeed feed =
        catalogue
            .feeds()
            .of(id)
            .orElseThrow(
                () ->
                    new NoSuchElementException(
                        "No show with a feed has the id %s. List the shows with GET /api/shows."
                            .formatted(id)));
    return polling.unfollow(feed.show()).forApi();
  }

  private FollowedShow withFeed(Show show) {
    return catalogue
        .feeds()
        .of(show.id())
        .map(ShowFeed::forApi)
        .orElseGet(() -> new FollowedShow(show, null, null));
  }

  /** Follows a feed; its items are fetched afterwards. */
  Polling.Followed start(FeedToFollow wanted) {
    Polling.Followed followed = polling.follow(wanted.address(), wanted.backlog(), wanted.moves());
    schedule.soon(followed.rest());
    return followed;
  }
}
