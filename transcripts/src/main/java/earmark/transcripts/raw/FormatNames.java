package earmark.transcripts.raw;

/** The formats that are read, as refusals list them. */
public final class FormatNames {

  /** All of them, for "send it as …". */
  public static final String ALL =
      "WebVTT, SubRip, Podcasting 2.0 JSON or HTML, or turns such as \"Name (00:01:02):\" with words below";

  private FormatNames() {}
}
