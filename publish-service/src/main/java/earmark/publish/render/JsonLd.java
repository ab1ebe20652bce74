package earmark.publish.render;

import earmark.contracts.EventJson;
import java.time.Duration;
import tools.jackson.databind.node.ObjectNode;

/** An episode as schema.org describes it. */
final class JsonLd {

  private JsonLd() {}

  static String of(EpisodePage page, String url, String showUrl) {
    ObjectNode json = EventJson.mapper().createObjectNode();
    json.put("@context", "https://schema.org");
    json.put("@type", "PodcastEpisode");
    json.put("url", url);
    json.put("name", page.title());
    json.put("description", page.headline());
    if (page.date() != null) {
      json.put("datePublished", page.date().toString());
    }
    if (page.seconds() != null) {
      json.put("duration", Duration.ofSeconds(page.seconds()).toString());
    }
    if (page.language() != null) {
      json.put("inLanguage", page.language());
    }
    series(json.putObject("partOfSeries"), page, showUrl);
    media(json, page);
    page.guests()
        .forEach(
            g -> json.withArray("actor").addObject().put("@type", "Person").put("name", g.name()));
    return safeInScript(json.toString());
  }

  private static void series(ObjectNode json, EpisodePage page, String showUrl) {
    json.put("@type", "PodcastSeries").put("name", page.showTitle()).put("url", showUrl);
  }

  private static void media(ObjectNode json, EpisodePage page) {
    if (page.playback().audio() != null) {
      json.putObject("associatedMedia")
          .put("@type", "AudioObject")
          .put("contentUrl", page.playback().audio());
    }
  }

  /** No text from outside can end the script element, nor open a comment in it. */
  private static String safeInScript(String json) {
    return json.replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }
}
