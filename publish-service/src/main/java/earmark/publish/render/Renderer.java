package earmark.publish.render;

import earmark.contracts.NotesAssembled;
import earmark.publish.commerce.SafeLink;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Renders pages. The same input gives the same bytes. */
public final class Renderer {

  private static final int DESCRIPTION = 200;

  private final TemplateEngine templates = templates();
  private final SiteInfo site;

  public Renderer(SiteInfo site) {
    this.site = site;
  }

  private static TemplateEngine templates() {
    TemplateEngine engine =
        TemplateEngine.createPrecompiled(
            null, ContentType.Html, Renderer.class.getClassLoader(), "earmark.publish.render.jte");
    engine.setTrimControlStructures(true);
    return engine;
  }

  /** Returns an episode's page as HTML, JSON and Markdown, in this order. */
  public List<Rendered> episode(NotesAssembled event) {
    EpisodePage page = EpisodePages.of(event, site.shop());
    String path = page.path();
    return List.of(
        html(path, 200, "episode.jte", head(page, event), page),
        new Rendered(path + ".json", 200, "application/json", NotesJson.of(event, page)),
        new Rendered(
            path + ".md",
            200,
            "text/markdown; charset=utf-8",
            NotesMarkdown.of(page, site.absolute(path))));
  }

  /** Returns the pages of an episode that was taken down, with status 410. */
  public List<Rendered> gone(String path) {
    var message =
        new MessagePage(
            "These notes were taken down",
            "The page was removed and will not come back at this address.",
            "410");
    Rendered html = message(path, 410, message);
    return List.of(
        html,
        new Rendered(path + ".json", 410, "application/json", "{\"error\":\"gone\"}"),
        new Rendered(path + ".md", 410, "text/markdown; charset=utf-8", "Taken down.\n"));
  }

  /** Returns the page for a path without one, with status 404. */
  public Rendered notFound(String path) {
    return message(
        path,
        404,
        new MessagePage(
            "Page not found", "The page may have moved, or the address may be mistyped.", "404"));
  }

  /**
   * Returns what stands for any page that cannot be shown yet, with status 503, as HTML, JSON and
   * Markdown, in this order.
   */
  public List<Rendered> notYet() {
    var message =
        new MessagePage(
            "This page is being rebuilt",
            "The site renders its pages again, the newest first. This page opens here by itself as"
                + " soon as it is ready.",
            "503");
    return List.of(
        message("/503", 503, message),
        new Rendered(
            "/503.json",
            503,
            "application/json",
            """
            {"error":"being rebuilt","detail":"Ask again after the seconds in Retry-After."}"""),
        new Rendered(
            "/503.md",
            503,
            "text/markdown; charset=utf-8",
            "This page is being rebuilt. Ask again in a few seconds.\n"));
  }

  /** Returns the home page: the newest episodes of all shows, and the shows. */
  public Rendered home(List<EpisodeCard> newest, List<ShowCard> shows) {
    var head =
        new HtmlHead(
            "Earmark: podcast notes, proven line by line",
            "Notes on podcast episodes in which every line is proven by the transcript.",
            site.absolute("/"),
            "website",
            null,
            "en",
            null,
            null);
    return html("/", 200, "home.jte", head, new HomePage(newest, shows, site.desk()));
  }

  /** Returns one page of a show. */
  public Rendered show(ShowPage page) {
    ShowRecord show = page.show();
    String place = page.number() == null ? "" : ", page " + page.number();
    String about =
        show.description() == null
            ? "Notes on the episodes of " + show.title() + ", proven line by line."
            : EnglishText.shortened(show.description(), DESCRIPTION);
    var head =
        new HtmlHead(
            show.title() + place + " · Earmark",
            about,
            site.absolute(page.canonical()),
            "website",
            show.artwork(),
            "en",
            null,
            null);
    return html(page.path(), 200, "show.jte", head, page);
  }

  private HtmlHead head(EpisodePage page, NotesAssembled event) {
    String url = site.absolute(page.path());
    return new HtmlHead(
        page.title() + " · " + page.showTitle(),
        EnglishText.shortened(page.headline(), DESCRIPTION),
        url,
        "article",
        SafeLink.of(event.episode().about().artworkUrl()),
        "en",
        JsonLd.of(page, url, site.absolute(page.showPath())),
        page.path());
  }

  private Rendered message(String path, int status, MessagePage message) {
    var head =
        new HtmlHead(
            message.title() + " · Earmark",
            message.text(),
            null,
            "website",
            null,
            "en",
            null,
            null);
    return html(path, status, "message.jte", head, message);
  }

  private Rendered html(
      String path, int status, String template, HtmlHead head, @Nullable Object page) {
    var output = new StringOutput(32 * 1024);
    Map<String, @Nullable Object> params =
        Map.of("head", head, "assets", site.assets(), "page", page == null ? "" : page);
    templates.render(template, params, output);
    return new Rendered(path, status, Rendered.HTML, output.toString());
  }
}
