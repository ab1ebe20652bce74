package earmark.ingest.desk;

import earmark.contracts.Episode;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Handles the forms of the desk page. Each redirects to the page with a notice of the result. */
@Controller
@RequestMapping("/desk")
class DeskForms {

  private final ShowController shows;
  private final EpisodeController episodes;

  DeskForms(ShowController shows, EpisodeController episodes) {
    this.shows = shows;
    this.episodes = episodes;
  }

  @PostMapping("/shows")
  ResponseEntity<Void> follow(
      HttpServletRequest request,
      @RequestParam String feed,
      @RequestParam(defaultValue = "") String backlog,
      @RequestParam @Nullable String since,
      @RequestParam(defaultValue = "false") boolean move) {
    var followed = shows.start(wanted(feed, backlog, since, move));
    return back(
        request,
        followed.isNew() ? "Followed" : "Already followed",
        followed.show().title() + " is being checked; its episodes appear below.");
  }

  private static FeedToFollow wanted(
      String feed, String backlog, @Nullable String since, boolean move) {
    return switch (backlog) {
      case "all" -> new FeedToFollow(feed, null, null, true, move);
      case "since" -> new FeedToFollow(feed, null, since, null, move);
      case "none" -> new FeedToFollow(feed, 0, null, null, move);
      default -> new FeedToFollow(feed, null, null, null, move);
    };
  }

  @PostMapping("/shows/{id}/unfollow")
  ResponseEntity<Void> unfollow(HttpServletRequest request, @PathVariable String id) {
    return back(
        request,
        "Unfollowed",
        shows.unfollow(id).show().title() + " keeps its pages; no new episodes are added.");
  }

  @PostMapping("/episodes")
  ResponseEntity<Void> upload(HttpServletRequest request) throws IOException, ServletException {
    Episode episode = episodes.take(UploadForm.read(request), request);
    return back(
        request, "Uploaded", episode.title() + " will be published at " + episode.path() + ".");
  }

  @PostMapping("/episodes/{id}/retry")
  ResponseEntity<Void> retry(HttpServletRequest request, @PathVariable String id) {
    episodes.retry(id);
    return back(request, "Retrying", episodes.one(id).title());
  }

  @PostMapping("/episodes/{id}/remove")
  ResponseEntity<Void> takeDown(HttpServletRequest request, @PathVariable String id) {
    episodes.takeDown(id);
    return back(request, "Taken down", episodes.one(id).title());
  }

  @PostMapping("/replay")
  ResponseEntity<Void> replay(HttpServletRequest request) {
    return back(request, "Replayed", "Events sent again: " + episodes.replayAll().get("replayed"));
  }

  private static ResponseEntity<Void> back(
      HttpServletRequest request, String title, String detail) {
    DeskSession.of(request).ifPresent(session -> session.keep(new Notice(true, title, detail)));
    return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create("/")).build();
  }
}
