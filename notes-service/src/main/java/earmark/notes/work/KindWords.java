package earmark.notes.work;

import earmark.contracts.Work;
import earmark.notes.language.Language;
import earmark.notes.language.RuleList;
import earmark.notes.language.WordList;
import org.jspecify.annotations.Nullable;

/** The words that show what kind of work a title belongs to. */
enum KindWords {
  BOOK(Work.Kind.BOOK, WordList.BOOKS),
  MEDIA(Work.Kind.MEDIA, WordList.MEDIA),
  PRODUCT(Work.Kind.PRODUCT, WordList.PRODUCTS);

  private final Work.Kind kind;
  private final WordList words;

  KindWords(Work.Kind kind, WordList words) {
    this.kind = kind;
    this.words = words;
  }

  /**
   * Whether a title that ends at {@code end} is followed by where one can see or hear it: "Title,
   * on YouTube". That counts before any word further away.
   */
  static boolean isShownAfter(String sentence, int end, Language language) {
    return language.rules(RuleList.PLACE_OF_MEDIA).areIn(sentence.substring(end));
  }

  /** The kind whose word stands nearest to the title; null if none stands in {@code context}. */
  static Work.@Nullable Kind nearest(String context, int titleAt, Language language) {
    Work.Kind best = null;
    int nearest = Integer.MAX_VALUE;
    for (KindWords kind : values()) {
      for (int place : language.words(kind.words).placesIn(context)) {
        int distance = Math.abs(place - titleAt);
        if (distance < nearest) {
          nearest = distance;
          best = kind.kind;
        }
      }
    }
    return best;
  }
}
