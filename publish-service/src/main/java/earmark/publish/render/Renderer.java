package earmark.publish.render;

import earmark.contracts.NotesAssembled;
import earmark.publish.commerce.SafeLink;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes pages. The same input gives the same bytes. */
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

  /** An episode's page as HTML, JSON and Markdown. */
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

  /** What answers at an episode's paths once it was taken down. */
  public List<Rendered> gone(String path) {
    var message =
        new Message(
            "These notes were taken down",
            "The page was removed and will not come back at this address.",
            "410");
    Rendered html = message(path, 410, message);
    return List.of(
        html,
        new Rendered(path + ".json", 410, "application/json", "{\"error\":\"gone\"}"),
        new Rendered(path + ".md", 410, "text/markdown; charset=utf-8", "Taken down.\n"));
  }

  /** The page that answers where there is none. */
  public Rendered notFound(String path) {
    return message(
        path,
        404,
        new Message(
            "There is nothing at this address",
            "The page may have moved, or the address may have lost a letter on its way.",
            "404"));
  }

  /** The page that answers while the site is being rebuilt. */
  public Rendered busy(String path) {
    return message(
        path,
        503,
        new Message(
            "This page is on its way",
            "The site is putting its pages in order. Try again in a few seconds.",
            "503"));
  }

  /** The newest episodes of all shows, and the shows. */
  public Rendered home(List<EpisodeCard> newest, List<ShowCard> shows) {
    var head =
        new Head(
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

  /** One page of a show. */
  public Rendered show(ShowPage page) {
    ShowRecord show = page.show();
    String place = page.number() == null ? "" : ", page " + page.number();
    String about =
        show.description() == null
            ? "Notes on the episodes of " + show.title() + ", proven line by line."
            : Words.shortened(show.description(), DESCRIPTION);
    var head =
        new Head(
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

  private Head head(EpisodePage page, NotesAssembled event) {
    String url = site.absolute(page.path());
    return new Head(
        page.title() + " · " + page.showTitle(),
        Words.shortened(page.headline(), DESCRIPTION),
        url,
        "article",
        SafeLink.of(event.episode().artworkUrl()),
        "en",
        JsonLd.of(page, url, site.absolute(page.showPath())),
        page.path());
  }

  private Rendered message(String path, int status, Message message) {
    var head =
        new Head(
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
      String path, int status, String template, Head head, @Nullable Object page) {
    var output = new StringOutput(32 * 1024);
    Map<String, @Nullable Object> params =
        Map.of("head", head, "assets", site.assets(), "page", page == null ? "" : page);
    templates.render(template, params, output);
    return new Rendered(path, status, Rendered.HTML, output.toString());
  }
}
