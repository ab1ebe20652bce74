package earmark.ingest.fetch;

import earmark.ingest.fetch.Limit.Wanted;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a file is by its first bytes, whatever its server says (signatures after the WHATWG's MIME
 * Sniffing, section 6). Only what is never taken for a text, and web pages, are told apart.
 */
enum Content {
  PAGE(
      "a web page",
      "(?is)(?:\uFEFF|\u00EF\u00BB\u00BF)?\\s*" + Content.BEFORE + "<!?(?:doctype\\s+)?html\\b.*"),
  PDF("a PDF file", "(?s)%PDF-.*"),
  ZIP("a ZIP file", "(?s)PK\u0003\u0004.*"),
  GZIP("a gzip file", "(?s)\u001F\u008B.*"),
  PICTURE("a picture", "(?s)(?:\u0089PNG\r\n|\u00FF\u00D8\u00FF|GIF8[79]a|RIFF....WEBP).*"),
  SOUND(
      "audio or video",
      "(?s)(?:ID3|OggS|fLaC|\u001AE\u00DF\u00A3|RIFF....WAVE|....ftyp|\u00FF[\u00E0-\u00FE]).*");

  /** How much of a file is looked at. */
  static final int LOOKED_AT = 1024;

  /** What may come before the first tag: an XML declaration and comments. */
  private static final String BEFORE = "(?:<\\?xml[^>]{0,200}>\\s*|<!--[^>]{0,500}-->\\s*){0,3}";

  private final String word;
  private final Pattern signature;

  Content(String word, String signature) {
    this.word = word;
    this.signature = Pattern.compile(signature);
  }

  static Optional<Content> of(byte[] file) {
    String head =
        new String(file, 0, Math.min(file.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
    return Arrays.stream(values()).filter(c -> c.signature.matcher(head).matches()).findFirst();
  }

  String word() {
    return word;
  }

  /**
   * A transcript may well be a page, nothing but sound is audio, and of a page in place of a feed
   * the reader of feeds knows more to say: which feed it names.
   */
  boolean isNot(Wanted wanted) {
    return switch (wanted) {
      case CHAPTERS -> true;
      case FEED, TRANSCRIPT -> this != PAGE;
      case AUDIO -> this != SOUND;
    };
  }
}
