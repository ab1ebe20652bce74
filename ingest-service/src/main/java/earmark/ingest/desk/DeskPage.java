package earmark.ingest.desk;

import earmark.contracts.Progress;
import earmark.contracts.Progress.Stage;
import earmark.ingest.intake.Catalogue;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The desk as a page. */
@Controller
class DeskPage {

  private static final int ON_A_PAGE = 50;

  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, DeskPage.class.getClassLoader(), "earmark.ingest.desk.jte");
  private final Catalogue catalogue;
  private final SiteAddress site;
  private final Sessions sessions;

  DeskPage(Catalogue catalogue, SiteAddress site, Sessions sessions) {
    this.catalogue = catalogue;
    this.site = site;
    this.sessions = sessions;
  }

  @GetMapping("/")
  ResponseEntity<String> page(
      HttpServletRequest request,
      @RequestParam @Nullable String stage,
      @RequestParam(defaultValue = "1") int page,
      @RequestParam(name = "sign-in", defaultValue = "") String signIn,
      @RequestParam(defaultValue = "false") boolean refresh) {
    var html = new StringOutput();
    var session = sessions.of(request).orElse(null);
    Notice notice = session == null || refresh ? null : session.notice().getAndSet(null);
    String csrf = session == null ? null : session.csrf();
    templates.render("desk.jte", view(stage, page, csrf, signIn.equals("failed"), notice), html);
    return ResponseEntity.ok()
        .contentType(MediaType.valueOf("text/html;charset=UTF-8"))
        .cacheControl(CacheControl.noStore())
        .body(html.toString());
  }

  private DeskView view(
      @Nullable String stage,
      int asked,
      @Nullable String csrf,
      boolean signInFailed,
      @Nullable Notice notice) {
    List<Progress> all = catalogue.progress().all();
    List<Progress> chosen =
        all.stream().filter(p -> stage == null || p.stage().name().equals(stage)).toList();
    int pages = Math.max(1, (chosen.size() + ON_A_PAGE - 1) / ON_A_PAGE);
    int page = Math.clamp(asked, 1, pages);
    return new DeskView(
        shows(),
        chosen.stream()
            .skip((page - 1L) * ON_A_PAGE)
            .limit(ON_A_PAGE)
            .map(progress -> EpisodeRow.of(progress, site))
            .toList(),
        counts(all),
        chosen.size(),
        stage,
        page,
        pages,
        csrf,
        signInFailed,
        notice,
        site.of(""));
  }

  private List<DeskView.ShowRow> shows() {
    return catalogue.shows().all().stream()
        .map(
            show ->
                new DeskView.ShowRow(
                    show, show.feed() == null ? null : show.feed().health().trouble()))
        .toList();
  }

  private static List<DeskView.StageCount> counts(List<Progress> all) {
    List<DeskView.StageCount> counts = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      int count = (int) all.stream().filter(p -> p.stage() == stage).count();
      if (count > 0) {
        counts.add(new DeskView.StageCount(stage.name(), EpisodeRow.label(stage), count));
      }
    }
    return counts;
  }
}
