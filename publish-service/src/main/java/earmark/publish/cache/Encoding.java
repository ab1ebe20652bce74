package earmark.publish.cache;

/** The content codings that pages are kept in, the most wanted first. */
public enum Encoding {
  BROTLI("br", "-br"),
  GZIP("gzip", "-gz"),
  IDENTITY("identity", "");

  private final String token;
  private final String suffix;

  Encoding(String token, String suffix) {
    this.token = token;
    this.suffix = suffix;
  }

  /** As HTTP names it. */
  public String token() {
    return token;
  }

  /** What its entity tags end with. */
  String suffix() {
    return suffix;
  }
}
