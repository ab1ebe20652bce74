package earmark.ingest.desk;

import earmark.ingest.intake.FieldRefused;
import earmark.ingest.reading.ForeignFiles;
import earmark.transcripts.ReadTranscript;
import earmark.transcripts.raw.TranscriptRefused;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** Shows how Earmark reads a transcript; keeps nothing. */
@Controller
class PreviewController {

  private final ForeignFiles files;
  private final DeskTemplates templates;

  PreviewController(DeskTemplates templates, ForeignFiles files) {
    this.files = files;
    this.templates = templates;
  }

  @PostMapping("/api/transcripts/preview")
  ResponseEntity<Preview> preview(HttpServletRequest request) throws IOException, ServletException {
    return ResponseEntity.ok(Preview.of(read(request)));
  }

  /** The preview as a page, for the upload form. */
  @PostMapping("/desk/preview")
  ResponseEntity<String> page(HttpServletRequest request) throws IOException, ServletException {
    Map<String, Object> shown = new HashMap<>();
    HttpStatus status = HttpStatus.OK;
    try {
      shown.put("preview", Preview.of(read(request)));
    } catch (TranscriptRefused | FieldRefused e) {
      shown.put("refused", String.valueOf(e.getMessage()));
      status = HttpStatus.UNPROCESSABLE_CONTENT;
    }
    return templates.page(status, "preview.jte", shown);
  }

  private ReadTranscript read(HttpServletRequest request) throws IOException, ServletException {
    Part part = EpisodeController.part(request, "transcript");
    if (part.getSize() == 0) {
      throw new FieldRefused("transcript", "Choose a transcript file.");
    }
    return files.transcript(
        EpisodeController.content(part),
        part.getContentType(),
        part.getSubmittedFileName(),
        null,
        null);
  }
}
