package earmark.publish.render;

/** Names the address of an asset, with the hash of its content. */
@FunctionalInterface
public interface AssetUrls {

  /**
   * The address of an asset.
   *
   * @param name path under assets, such as {@code fonts/newsreader.woff2}
   * @return path on the site
   */
  String of(String name);
}
