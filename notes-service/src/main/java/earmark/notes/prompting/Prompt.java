package earmark.notes.prompting;

import earmark.notes.model.ModelQuestion.Purpose;
import earmark.notes.model.ReplySchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * What a model is asked to do, and the form of its reply. The files stand beside this class.
 *
 * @param purpose what the replies are for
 * @param instructions the system message
 * @param schema of the reply
 */
public record Prompt(Purpose purpose, String instructions, ReplySchema schema) {

  /** Rises with every change of a prompt, so that notes are worth writing again. */
  public static final String VERSION = "3";

  private static final String LANGUAGE = "{language}";

  /** Asks for notes in a language, a BCP 47 tag. */
  public static Prompt write(String language) {
    String name = Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH);
    Prompt prompt = of(Purpose.WRITE, "write");
    return new Prompt(prompt.purpose, prompt.instructions.replace(LANGUAGE, name), prompt.schema);
  }

  /** Asks to choose among proposals. */
  public static Prompt merge() {
    return of(Purpose.MERGE, "merge");
  }

  /** Asks for verdicts. */
  public static Prompt judge() {
    return of(Purpose.JUDGE, "judge");
  }

  private static Prompt of(Purpose purpose, String name) {
    return new Prompt(
        purpose, text(name + ".md"), new ReplySchema(name, text(name + ".schema.json")));
  }

  private static String text(String file) {
    try (InputStream in = Prompt.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("The prompt " + file + " is missing from the jar.");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
