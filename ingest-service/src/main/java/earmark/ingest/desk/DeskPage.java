package earmark.ingest.desk;

import earmark.contracts.Progress;
import earmark.contracts.Progress.Stage;
import earmark.contracts.Show;
import earmark.ingest.intake.Catalogue;
import earmark.ingest.intake.ShowFeed;
import earmark.ingest.messaging.CatalogueViews;
import earmark.ingest.polling.Timetable;
import earmark.ingest.reading.ForeignFiles;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Renders the desk page. */
@Controller
class DeskPage {

  private static final int ON_A_PAGE = 50;

  private final DeskTemplates templates;
  private final Catalogue catalogue;
  private final CatalogueViews views;
  private final ForeignFiles files;
  private final Timetable timetable;
  private final Clock clock;
  private final SiteAddress site;

  DeskPage(
      DeskTemplates templates,
      Catalogue catalogue,
      CatalogueViews views,
      ForeignFiles files,
      Timetable timetable,
      Clock clock,
      SiteAddress site) {
    this.templates = templates;
    this.catalogue = catalogue;
    this.views = views;
    this.files = files;
    this.timetable = timetable;
    this.clock = clock;
    this.site = site;
  }

  @GetMapping("/")
  ResponseEntity<String> page(
      HttpServletRequest request,
      @RequestParam @Nullable String stage,
      @RequestParam @Nullable String show,
      @RequestParam @Nullable String q,
      @RequestParam(defaultValue = "1") int page,
      @RequestParam(defaultValue = "false") boolean refresh) {
    var session = DeskSession.of(request).orElse(null);
    Notice notice = session == null || refresh ? null : session.takeNotice();
    String csrf = session == null ? null : session.csrf();
    EpisodeFilter filter = EpisodeFilter.of(stage, show, q);
    return templates.page(
        HttpStatus.OK, "desk.jte", Map.of("view", view(filter, page, csrf, notice)));
  }

  private DeskView view(
      EpisodeFilter filter, int asked, @Nullable String csrf, @Nullable Notice notice) {
    List<Progress> all = catalogue.progress().all();
    List<Progress> chosen = filter.of(all);
    int pages = Math.max(1, (chosen.size() + ON_A_PAGE - 1) / ON_A_PAGE);
    int page = Math.clamp(asked, 1, pages);
    return new DeskView(
        shows(all),
        chosen.stream()
            .skip((page - 1L) * ON_A_PAGE)
            .limit(ON_A_PAGE)
            .map(progress -> EpisodeRow.of(progress, site))
            .toList(),
        counts(filter, all),
        chosen.size(),
        filter,
        page,
        pages,
        views.unusable(),
        files.abandoned(),
        csrf,
        notice,
        site.of(""));
  }

  private List<DeskView.ShowRow> shows(List<Progress> all) {
    Map<String, Long> episodes =
        all.stream().collect(Collectors.groupingBy(p -> p.show().id(), Collectors.counting()));
    return catalogue.shows().all().stream()
        .map(show -> row(show, episodes.getOrDefault(show.id(), 0L)))
        .sorted(Comparator.comparing(row -> !row.tone().equals("bad")))
        .toList();
  }

  private DeskView.ShowRow row(Show show, long episodes) {
    ShowFeed feed = catalogue.feeds().of(show.id()).orElse(null);
    var health = new FeedHealth(feed, feed == null ? null : timetable.next(feed), clock);
    return new DeskView.ShowRow(
        show,
        health.label(),
        health.tone(),
        health.trouble(),
        health.secondFeed(),
        health.nextPoll(),
        health.isFollowed(),
        episodes);
  }

  private static List<DeskView.StageCount> counts(EpisodeFilter filter, List<Progress> all) {
    List<Progress> shown = filter.withStage(null).of(all);
    List<DeskView.StageCount> counts = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      int count = (int) shown.stream().filter(p -> p.stage() == stage).count();
      if (count > 0) {
        String link = filter.withStage(stage.name()).link(1);
        counts.add(new DeskView.StageCount(stage.name(), EpisodeRow.label(stage), count, link));
      }
    }
    return counts;
  }
}
