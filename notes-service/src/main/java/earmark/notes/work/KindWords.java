package earmark.notes.work;

import earmark.contracts.Work;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words that tell what kind of work a title belongs to. */
enum KindWords {
  BOOK(
      Work.Kind.BOOK,
      "\\b(books?|read(ing)?|re-?read|novel|memoir|author(s|ed)?|textbook|biography|chapter|wrote"
          + "|written by|co-?authored|trilogy|bestseller)\\b"),
  MEDIA(
      Work.Kind.MEDIA,
      "\\b(films?|movies?|documentary|documentaries|tv|series|shows?|watch(ed|ing)?|podcasts?|albums?|songs?|records?|papers?|essays?"
          + "|articles?|piece|talks?|lectures?|blog|newsletters?|posts?|courses?|class|videos?|channels?|magazines?|games?|play(ed)?"
          + "|listen(ing|ed)?|episode|website)\\b"),
  PRODUCT(
      Work.Kind.PRODUCT,
      "\\b(use|using|used|apps?|tools?|software|editors?|library|libraries|frameworks?|keyboard|camera|device|machine"
          + "|product|buy|bought|built|install(ed)?|download|laptop|notebook|pen|knife|language|platform"
          + "|service|startup|company|founded|system|program|brand|model)\\b");

  private final Work.Kind kind;
  private final Pattern pattern;

  KindWords(Work.Kind kind, String pattern) {
    this.kind = kind;
    this.pattern = Pattern.compile(pattern);
  }

  /** "Title, on YouTube": where it is found tells what it is before any word further away. */
  private static final Pattern WHERE =
      Pattern.compile(
          "^[\"”]?,? (?:is |it['’]s )?on (?:youtube|netflix|hbo|spotify|tv|television|substack|amazon prime|apple tv)\\b");

  /** Whether a title that ends at {@code end} is followed by where one can see or hear it. */
  static boolean isShownAfter(String sentence, int end) {
    return WHERE.matcher(sentence.substring(end).toLowerCase(Locale.ROOT)).find();
  }

  /** The kind whose word stands nearest to the title; null if none stands in {@code context}. */
  static Work.@Nullable Kind nearest(String context, int titleAt) {
    String text = context.toLowerCase(Locale.ROOT);
    Work.Kind best = null;
    int nearest = Integer.MAX_VALUE;
    for (KindWords words : values()) {
      var matcher = words.pattern.matcher(text);
      while (matcher.find()) {
        int distance = Math.abs(matcher.start() - titleAt);
        if (distance < nearest) {
          nearest = distance;
          best = words.kind;
        }
      }
    }
    return best;
  }
}
