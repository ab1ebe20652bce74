package earmark.ingest.fetch;

import earmark.ingest.fetch.Limit.Wanted;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The type of a file by its first bytes, whatever its Content-Type says (signatures after WHATWG
 * MIME Sniffing, section 6). Covers web pages and binary types that are never a text.
 */
enum SniffedType {
  PAGE(
      "a web page",
      "(?is)\\A(?:\uFEFF|\u00EF\u00BB\u00BF)?\\s*"
          + SniffedType.BEFORE
          + "<!?(?:doctype\\s+)?html\\b.*"),
  PDF("a PDF file", "(?s)%PDF-.*"),
  ZIP("a ZIP file", "(?s)PK\u0003\u0004.*"),
  GZIP("a gzip file", "(?s)\u001F\u008B.*"),
  PICTURE("a picture", "(?s)(?:\u0089PNG\r\n|\u00FF\u00D8\u00FF|GIF8[79]a|RIFF....WEBP).*"),
  SOUND(
      "audio or video",
      "(?s)(?:ID3|OggS|fLaC|\u001AE\u00DF\u00A3|RIFF....WAVE|....ftyp|\u00FF[\u00E0-\u00FE]).*");

  /** How many bytes of a file are examined. */
  static final int SNIFFED_BYTES = 1024;

  /** What may come before the first tag: an XML declaration and comments. */
  private static final String BEFORE = "(?:<\\?xml[^>]{0,200}>\\s*|<!--[^>]{0,500}-->\\s*){0,3}";

  private final String word;
  private final Pattern signature;

  SniffedType(String word, String signature) {
    this.word = word;
    this.signature = Pattern.compile(signature);
  }

  static Optional<SniffedType> of(byte[] file) {
    String head =
        new String(file, 0, Math.min(file.length, SNIFFED_BYTES), StandardCharsets.ISO_8859_1);
    return Arrays.stream(values()).filter(c -> c.signature.matcher(head).matches()).findFirst();
  }

  String word() {
    return word;
  }

  /**
   * Whether a file of this type cannot be what was requested. A transcript may be a web page; a
   * page in place of a feed is left to the feed reader, which can name the feed that the page links
   * to.
   */
  boolean contradicts(Wanted wanted) {
    return switch (wanted) {
      case CHAPTERS -> true;
      case FEED, TRANSCRIPT -> this != PAGE;
      case AUDIO -> this != SOUND;
    };
  }
}
