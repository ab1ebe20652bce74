package earmark.ingest.desk;

import earmark.contracts.Episode;
import earmark.contracts.Progress;
import earmark.ingest.intake.Catalogue;
import earmark.ingest.intake.FieldRefused;
import earmark.ingest.intake.Intake;
import earmark.ingest.intake.KnownEpisode;
import earmark.ingest.intake.UploadIntake;
import earmark.ingest.messaging.Replay;
import earmark.ingest.operations.Retry;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The API for episodes: uploading, listing, retrying and taking them down. */
@RestController
class EpisodeController {

  private final Catalogue catalogue;
  private final UploadIntake uploads;
  private final Intake intake;
  private final Retry retry;
  private final Replay replay;

  EpisodeController(
      Catalogue catalogue, UploadIntake uploads, Intake intake, Retry retry, Replay replay) {
    this.catalogue = catalogue;
    this.uploads = uploads;
    this.intake = intake;
    this.retry = retry;
    this.replay = replay;
  }

  record Accepted(String episodeId, String page, String progress) {
    static Accepted of(String id, String path) {
      return new Accepted(id, path, "/api/episodes/" + id);
    }
  }

  @PostMapping("/api/episodes")
  @ResponseStatus(HttpStatus.ACCEPTED)
  Accepted upload(HttpServletRequest request) throws IOException, ServletException {
    String json = new String(content(part(request, "episode")), StandardCharsets.UTF_8);
    Episode episode = take(UploadedEpisode.parse(json), request);
    return Accepted.of(episode.id(), episode.path());
  }

  /** Takes an episode with the transcript in the request. */
  Episode take(UploadedEpisode uploaded, HttpServletRequest request)
      throws IOException, ServletException {
    Part part = part(request, "transcript");
    var file =
        new UploadIntake.File(content(part), part.getContentType(), part.getSubmittedFileName());
    return uploads.take(uploaded.show(), uploaded.episode(), file);
  }

  @GetMapping("/api/episodes")
  List<Progress> all(@RequestParam @Nullable String stage, @RequestParam @Nullable String show) {
    return catalogue.progress().all().stream()
        .filter(p -> stage == null || p.stage() == stage(stage))
        .filter(p -> show == null || show.equals(p.show().id()) || show.equals(p.show().slug()))
        .toList();
  }

  @GetMapping("/api/episodes/{id}")
  Progress one(@PathVariable String id) {
    return catalogue
        .progress()
        .byId(id)
        .or(() -> catalogue.episodes().byId(id).map(EpisodeController::published))
        .orElseThrow(
            () ->
                new NoSuchElementException(
                    "No episode has the id %s. List the episodes with GET /api/episodes."
                        .formatted(id)));
  }

  @PostMapping("/api/episodes/{id}/retry")
  @ResponseStatus(HttpStatus.ACCEPTED)
  Accepted retry(@PathVariable String id) {
    Progress progress = one(id);
    retry.retry(progress);
    return Accepted.of(id, progress.path());
  }

  @DeleteMapping("/api/episodes/{id}")
  @ResponseStatus(HttpStatus.ACCEPTED)
  Accepted takeDown(@PathVariable String id) {
    Progress progress = one(id);
    intake.remove(progress);
    return Accepted.of(id, progress.path());
  }

  @PostMapping("/api/replay")
  Map<String, Integer> replayAll() {
    return Map.of("replayed", replay.replay());
  }

  static Part part(HttpServletRequest request, String name) throws IOException, ServletException {
    String type = String.valueOf(request.getContentType());
    Part part =
        type.toLowerCase(Locale.ROOT).startsWith("multipart/") ? request.getPart(name) : null;
    if (part == null) {
      throw new FieldRefused(
          name, "The part %s is missing. Send it as multipart/form-data.".formatted(name));
    }
    return part;
  }

  static byte[] content(Part part) throws IOException {
    try (var in = part.getInputStream()) {
      return in.readAllBytes();
    }
  }

  private static Progress.Stage stage(String name) {
    try {
      return Progress.Stage.valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new FieldRefused(
          "stage",
          "%s is not a stage. Use one of %s.".formatted(name, List.of(Progress.Stage.values())));
    }
  }

  /** The progress of an episode whose records have expired: they are kept for a month. */
  private static Progress published(KnownEpisode known) {
    return Progress.of(
        known.episode(), Progress.Stage.PUBLISHED, 1, "published", known.transcribedAt());
  }
}
