package earmark.ingest.desk;

import earmark.contracts.Episode;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
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

  DeskForms(Token token, Sessions sessions, ShowDoor shows, EpisodeDoor episodes) {
    this.token = token;
    this.sessions = sessions;
    this.shows = shows;
    this.episodes = episodes;
  }

  @PostMapping("/sign-in")
  ResponseEntity<Void> signIn(
      HttpServletRequest request, @RequestParam(name = "token", defaultValue = "") String attempt) {
    return token.is(attempt)
        ? back(sessions.open(request))
        : ResponseEntity.status(HttpStatus.SEE_OTHER)
            .location(URI.create("/?sign-in=failed#sign-in"))
            .build();
  }

  @PostMapping("/sign-out")
  ResponseEntity<Void> signOut(HttpServletRequest request) {
    return back(sessions.close(request));
  }

  @PostMapping("/shows")
  ResponseEntity<Void> follow(HttpServletRequest request, @RequestParam String feed) {
    var followed = shows.start(new FeedToFollow(feed, null, null, null));
    return back(
        request,
        followed.isNew() ? "Followed" : "Followed already",
        followed.show().title() + " is polled now; its episodes appear below.");
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
