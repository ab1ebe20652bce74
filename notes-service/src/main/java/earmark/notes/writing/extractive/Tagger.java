package earmark.notes.writing.extractive;

import earmark.notes.language.Language;
import earmark.notes.language.ModelName;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import org.jspecify.annotations.Nullable;

/** Finds parts of speech by OpenNLP's model of a language. Safe for use by many threads. */
public final class Tagger {

  /** Marks before a word, the word, a clitic as Universal Dependencies splits it off, and marks. */
  private static final Pattern TOKENS =
      Pattern.compile(
          "^([^\\p{L}\\p{N}$€£#@]*)(.*?)(n't|'\\p{L}{1,2})?([^\\p{L}\\p{N}%]*)$",
          Pattern.CASE_INSENSITIVE);

  private final POSModel model;

  private Tagger(POSModel model) {
    this.model = model;
  }

  /**
   * Loads the model of a language.
   *
   * @throws UncheckedIOException if it is missing or broken
   */
  public static Tagger of(Language language) {
    try (InputStream in = language.model(ModelName.PARTS_OF_SPEECH)) {
      return new Tagger(new POSModel(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the tokens of each sentence in order, marks among them. */
  List<List<TaggedWord>> tag(List<String> sentences) {
    // The tagger keeps state, the model does not.
    POSTaggerME tagger = new POSTaggerME(model);
    return sentences.stream().map(sentence -> tag(tokens(sentence), tagger)).toList();
  }

  private static List<TaggedWord> tag(List<String> tokens, POSTaggerME tagger) {
    String[] tags = tagger.tag(tokens.toArray(String[]::new));
    List<TaggedWord> tagged = new ArrayList<>(tags.length);
    for (int i = 0; i < tags.length; i++) {
      tagged.add(new TaggedWord(tokens.get(i).toLowerCase(Locale.ROOT), PartOfSpeech.of(tags[i])));
    }
    return tagged;
  }

  private static List<String> tokens(String sentence) {
    List<String> tokens = new ArrayList<>();
    for (String word : sentence.replace('’', '\'').split(" ")) {
      Matcher parts = TOKENS.matcher(word);
      if (parts.matches()) {
        marks(parts.group(1), tokens);
        add(parts.group(2), tokens);
        add(parts.group(3), tokens);
        marks(parts.group(4), tokens);
      } else {
        tokens.add(word);
      }
    }
    return tokens;
  }

  private static void marks(String marks, List<String> tokens) {
    marks.codePoints().mapToObj(Character::toString).forEach(tokens::add);
  }

  private static void add(@Nullable String token, List<String> tokens) {
    if (token != null && !token.isEmpty()) {
      tokens.add(token);
    }
  }
}
