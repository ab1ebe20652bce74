package earmark.publish.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import earmark.publish.cache.Page;
import earmark.publish.cache.PageEncoder;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Style sheet, fonts, marks and script: each under its name, and under a name with the hash of its
 * content that may be kept forever.
 */
public final class Assets {

  private static final String ROOT = "/assets/";
  private static final Pattern CSS_URL = Pattern.compile("url\\(\"([^\":]+)\"\\)");
  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml",
          "txt", "text/plain; charset=utf-8",
          "woff2", "font/woff2");

  private final Map<String, Page> byName = new HashMap<>();
  private final Map<String, Page> byHash = new HashMap<>();
  private final Map<String, String> urls = new HashMap<>();

  /**
   * @param files content by path under assets; others of the style sheet's files must be among them
   */
  public Assets(Map<String, byte[]> files) {
    Map<String, byte[]> sorted = new TreeMap<>(files);
    sorted.forEach(
        (name, content) -> {
          if (!name.endsWith(".css")) {
            add(name, content);
          }
        });
    sorted.forEach(
        (name, content) -> {
          if (name.endsWith(".css")) {
            add(name, withHashedUrls(new String(content, UTF_8)).getBytes(UTF_8));
          }
        });
  }

  /**
   * The lasting address of an asset.
   *
   * @throws IllegalArgumentException if there is none of that name
   */
  public String url(String name) {
    String url = urls.get(name);
    if (url == null) {
      throw new IllegalArgumentException("There is no asset " + name);
    }
    return url;
  }

  /** The asset whose path holds the hash of its content, or null. */
  @Nullable Page lasting(String path) {
    return byHash.get(path);
  }

  /** The asset under its plain name, or null. */
  @Nullable Page named(String path) {
    return byName.get(path);
  }

  private void add(String name, byte[] content) {
    int dot = name.lastIndexOf('.');
    String type = TYPES.getOrDefault(name.substring(dot + 1), "application/octet-stream");
    Page page = PageEncoder.encode(200, type, content, Instant.EPOCH);
    String hash = page.tag().substring(0, 10);
    String url = ROOT + name.substring(0, dot) + "." + hash + name.substring(dot);
    byName.put(ROOT + name, page);
    byHash.put(url, page);
    urls.put(name, url);
  }

  private String withHashedUrls(String css) {
    return CSS_URL
        .matcher(css)
        .replaceAll(
            match ->
                Matcher.quoteReplacement(
                    "url(\"" + url(match.group(1)).substring(ROOT.length()) + "\")"));
  }
}
