package earmark.ingest.desk;

import earmark.contracts.Episode;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The forms of the desk page. Each ends on the page again, with a notice of what came of it. */
@Controller
@RequestMapping("/desk")
class DeskForms {

  private final Token token;
  private final Sessions sessions;
  private final ShowDoor shows;
  private final EpisodeDoor episodes;
  private final Attempts attempts;

  DeskForms(
      Token token, Sessions sessions, ShowDoor shows, EpisodeDoor episodes, Attempts attempts) {
    this.token = token;
    this.sessions = sessions;
    this.shows = shows;
    this.episodes = episodes;
    this.attempts = attempts;
  }

  @PostMapping("/sign-in")
  ResponseEntity<Void> signIn(
      HttpServletRequest request, @RequestParam(name = "token", defaultValue = "") String attempt) {
    if (token.is(attempt)) {
      return back(sessions.open(request));
    }
    attempts.wrong(request.getRemoteAddr());
    return ResponseEntity.status(HttpStatus.SEE_OTHER)
        .location(URI.create("/?sign-in=failed#sign-in"))
        .build();
  }

  @PostMapping("/sign-out")
  ResponseEntity<Void> signOut(HttpServletRequest request) {
    return back(sessions.close(request));
  }

  @PostMapping("/shows")
  ResponseEntity<Void> follow(
      HttpServletRequest request,
      @RequestParam String feed,
      @RequestParam(defaultValue = "") String backlog,
      @RequestParam @Nullable String since) {
    var followed = shows.start(wanted(feed, backlog, since));
    return back(
        request,
        followed.isNew() ? "Followed" : "Followed already",
        followed.show().title() + " is looked at now; its episodes appear below.");
  }

  private static FeedToFollow wanted(String feed, String backlog, @Nullable String since) {
    return switch (backlog) {
      case "all" -> new FeedToFollow(feed, null, null, true);
      case "since" -> new FeedToFollow(feed, null, since, null);
      case "none" -> new FeedToFollow(feed, 0, null, null);
      default -> new FeedToFollow(feed, null, null, null);
    };
  }

  @PostMapping("/shows/{id}/unfollow")
  ResponseEntity<Void> unfollow(HttpServletRequest request, @PathVariable String id) {
    return back(
        request,
        "Not followed any more",
        shows.unfollow(id).show().title() + " stays as it is; nothing new is taken from its feed.");
  }

  @PostMapping("/episodes")
  ResponseEntity<Void> upload(HttpServletRequest request) throws IOException, ServletException {
    Episode episode = episodes.take(UploadForm.read(request), request);
    return back(request, "On its way", episode.title() + " will be at " + episode.path() + ".");
  }

  @PostMapping("/episodes/{id}/retry")
  ResponseEntity<Void> again(HttpServletRequest request, @PathVariable String id) {
    episodes.again(id);
    return back(request, "On its way again", episodes.one(id).title());
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

  private ResponseEntity<Void> back(HttpServletRequest request, String title, String detail) {
    sessions
        .of(request)
        .ifPresent(session -> session.notice().set(new Notice(true, title, detail)));
    return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create("/")).build();
  }

  private static ResponseEntity<Void> back(ResponseCookie cookie) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER)
        .header(HttpHeaders.SET_COOKIE, cookie.toString())
        .location(URI.create("/"))
        .build();
  }
}
