package earmark.transcripts.repair;

import earmark.transcripts.raw.RawCue;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Repairs UTF-8 that was once read as Latin-1 or Windows-1252: {@code donâ€™t}, {@code cafÃ©}. */
final class FixMojibake implements Repair {

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final Map<Character, Byte> BYTES = bytes();

  /** What the bytes 0x80 to 0xBF look like in either encoding. */
  private static final String NEXT = "[\\u0080-\\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]";

  /**
   * One such letter is enough where no language writes it so; letters of other alphabets come in
   * rows. A no-break space at the end of a letter may have become a plain one.
   */
  private static final Pattern BROKEN =
      Pattern.compile(
          "(?:[ÂÃ]%1$s|â%1$s{2}|ð%1$s{3}|(?:[Ä-ß]%1$s|[à-ï]%1$s{2}){2,50}|(?<!\\p{Lu})[ÂÃ](?= )|â€(?![\\u0080-\\u00BF]))"
              .formatted(NEXT));

  @Override
  public RepairKind kind() {
    return RepairKind.TEXT;
  }

  @Override
  public Repaired apply(List<RawCue> cues) {
    return EachCue.apply(cues, FixMojibake::fixed);
  }

  private static String fixed(String text) {
    return BROKEN
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(decoded(found.group())));
  }

  private static String decoded(String broken) {
    return switch (broken) {
      case "Â" -> "";
      case "Ã" -> "à";
      case "â€" -> "”";
      default -> utf8(bytesOf(broken), broken);
    };
  }

  private static byte[] bytesOf(String broken) {
    byte[] bytes = new byte[broken.length()];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = BYTES.getOrDefault(broken.charAt(i), (byte) broken.charAt(i));
    }
    return bytes;
  }

  private static String utf8(byte[] bytes, String otherwise) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException meantAsItIs) {
      return otherwise;
    }
  }

  private static Map<Character, Byte> bytes() {
    Map<Character, Byte> bytes = new HashMap<>();
    for (int b = 0x80; b <= 0x9F; b++) {
      bytes.put(new String(new byte[] {(byte) b}, WINDOWS).charAt(0), (byte) b);
    }
    return bytes;
  }
}
