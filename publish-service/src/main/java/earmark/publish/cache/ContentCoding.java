package earmark.publish.cache;

/** The content codings (RFC 9110 section 8.4.1) that pages are kept in, the smallest first. */
public enum ContentCoding {
  BROTLI("br", "-br"),
  GZIP("gzip", "-gz"),
  IDENTITY("identity", "");

  private final String token;
  private final String suffix;

  ContentCoding(String token, String suffix) {
    this.token = token;
    this.suffix = suffix;
  }

  /** As HTTP, and the field of a page in Redis, names it. */
  public String token() {
    return token;
  }

  /** What its entity tags end with. */
  String suffix() {
    return suffix;
  }
}
