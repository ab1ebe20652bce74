package earmark.notes.model.keeping;

import earmark.notes.model.ModelQuestion;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The content of a question to a model: the same key, the same answer.
 *
 * @param hash SHA-256 in hexadecimal
 */
public record AnswerKey(String hash) {

  /** The key of a question; episode and purpose do not count. */
  public static AnswerKey of(String model, ModelQuestion question) {
    MessageDigest digest = DigestUtils.getSha256Digest();
    List.of(
            model,
            question.instructions(),
            question.material(),
            question.schema().name(),
            question.schema().json(),
            String.valueOf(question.mostTokens()))
        .forEach(part -> add(digest, part));
    return new AnswerKey(HexFormat.of().formatHex(digest.digest()));
  }

  /** With its length, so that no two lists of parts have the same bytes. */
  private static void add(MessageDigest digest, String part) {
    byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
  }
}
