package earmark.notes.work;

import earmark.contracts.Work;
import earmark.notes.language.Language;
import earmark.notes.language.RuleList;
import java.util.List;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/** The ways in which titles are said, the surest first. Each finds titles in one sentence. */
enum TitlePattern {
  /** "Title by Author". */
  BY(RuleList.TITLE_BY, null),
  /** "the Author book, Title". */
  BOOK_BY_NAME(RuleList.TITLE_OF_AUTHOR, Work.Kind.BOOK),
  /** "called Title with words in small letters, by Author". */
  CALLED_BY(RuleList.TITLE_CALLED_BY, null),
  /** "a book called Title". */
  CALLED(RuleList.TITLE_CALLED, null),
  /** "my book, Title", "his latest, Title". */
  OWN(RuleList.TITLE_OWN, null),
  /** "author of Title", "co-founder of Title". */
  MAKER_OF(RuleList.TITLE_MAKER_OF, null),
  /** "recommend Title", "love Title", "read Title", "use Title every day". */
  OBJECT(RuleList.TITLE_OBJECT, null),
  /** "Title is my favorite", "Title is a great book". */
  SUBJECT(RuleList.TITLE_SUBJECT, null),
  /** "Title, which is a great book", "There's Title". */
  THERE_IS(RuleList.TITLE_THERE_IS, null),
  /** "Another book with the same idea is Title", "the piece I am most proud of was Title". */
  A_KIND_IS(RuleList.TITLE_A_KIND_IS, null),
  /** "teach a course, Title". */
  TEACHES(RuleList.TITLE_TEACHES, null),
  /** Between quotation marks. */
  QUOTED(RuleList.TITLE_QUOTED, null);

  private final RuleList rules;
  private final Work.@Nullable Kind kind;

  TitlePattern(RuleList rules, Work.@Nullable Kind kind) {
    this.rules = rules;
    this.kind = kind;
  }

  /** A title that was found. */
  record TitleMatch(
      String title,
      int at,
      @Nullable String creator,
      Work.@Nullable Kind kind,
      @Nullable String kindWord,
      TitlePattern by) {}

  /** All titles that this way of saying finds in a sentence. */
  List<TitleMatch> in(String sentence, Language language) {
    return language.rules(rules).in(sentence).stream().map(this::found).toList();
  }

  private TitleMatch found(MatchResult match) {
    return new TitleMatch(
        match.group("title"),
        match.start("title"),
        group(match, "creator"),
        kind,
        group(match, "kind"),
        this);
  }

  private static @Nullable String group(MatchResult match, String name) {
    return match.namedGroups().containsKey(name) ? match.group(name) : null;
  }
}
