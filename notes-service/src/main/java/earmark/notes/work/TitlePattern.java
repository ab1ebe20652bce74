package earmark.notes.work;

import earmark.contracts.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The ways in which titles are said. Each finds titles in one sentence. */
enum TitlePattern {
  /** "Title by Author". */
  BY("(?<title>TITLE),? by (?:the (?:great |late )?)?(?<creator>NAME)", null),
  /** "Author's Title", "the Author book, Title". */
  BOOK_BY_NAME(
      "(?:the |an? )(?<creator>NAME) book,?(?: I think,?)? (?<title>TITLE)", Work.Kind.BOOK),
  /** "called Title with words in small letters, by Author". */
  CALLED_BY(
      "(?:called|titled|named|entitled),? [\"“]?(?<title>\\p{Lu}[^,.;?!\"”]{2,70}?)[\"”]?,? by (?<creator>NAME)",
      null),
  /** "a book called Title". */
  CALLED(
      "(?<kind>\\b(?!(?:guys?|man|woman|girl|boy|person|people|developers?|engineers?|friends?|kids?|cat|dog|city|town|place|server|event"
          + "|conference|is|was|are)\\b)\\w+) (?:that(?:'s| is) )?(?:called|titled|named|entitled),? [\"“]?(?<title>TITLE)",
      null),
  /** "my book, Title", "his latest, Title". */
  OWN(
      "\\b(?:[Mm]y|[Yy]our|[Hh]is|her|their|our|last|new|newest|latest|first) (?:\\w+ )?(?<kind>book|books|novel"
          + "|memoir|paper|course|newsletter|blog|podcast|app|tool|library|company|album|film),? (?:is |are )?"
          + "(?:for all \\w+, |called )?[\"“]?(?<title>TITLE)",
      null),
  /** "author of Title", "co-founder of Title". */
  MAKER_OF(
      "\\b(?:author|creator|founder|co-?founder|inventor|maker) of (?:the )?(?:book )?[\"“]?(?<title>TITLE)",
      null),
  /** "recommend Title", "love Title", "read Title", "use Title every day". */
  OBJECT(
      "\\b(?<!in )(?:recommend(?:ed)?|recommending|loved?|adore|reads?|re-?reading|re-?read|watch(?:ed|ing)?|use[ds]?"
          + "|using|try|wrote|built|listening to|playing|suggest|play),? (?:this |the |my |an? |called"
          + " |with |on )?[\"“]?(?<title>(?>TITLE))MODIFIED",
      null),
  /** "Title is my favorite", "Title is a great book". */
  SUBJECT(
      "(?:^|[.,;] )(?:And |But |So |Also,? )?[\"“]?(?<title>TITLE)[\"”]?,? (?:is|was|are|changed|would be)"
          + " (?:probably |still |really |just |absolutely )?(?:my|an?|one of|the|phenomenal|brilliant|great"
          + "|wonderful|amazing|excellent|incredible|fantastic)",
      null),
  /** "Title, which is a great book", "There's Title". */
  THERE_IS(
      "\\b(?:[Tt]here's|[Tt]here is|[Ii]t's an?|one is|[Ss]econd,|[Ff]irst,|(?:first|second|third|other|next)(?: one)?,? (?:which )?(?:is|was|would be)) [\"“]?(?<title>TITLE)",
      null),
  /** "Another book with the same idea is Title", "the piece I am most proud of was Title". */
  A_KIND_IS(
      "\\b(?<kind>book|novel|memoir|film|movie|documentary|series|show|podcast|album|paper|essay|article"
          + "|piece|post|talk|course|game|app|tool)s?(?: [\\p{L}'’]+){0,8}(?:,? it['’]s| is| was| would be)"
          + "(?: probably| called)? [\"“]?(?<title>TITLE)",
      null),
  /** "teach a course, Title". */
  TEACHES(
      "\\b(?:teach|teaches|taught|teaching) (?:a |an |the )?(?<kind>course|class|seminar)(?: called)?,? (?<title>TITLE)",
      null),
  /** Between quotation marks. */
  QUOTED("[\"“](?<title>TITLE)[,.]?[\"”]", null);

  private static final String PERSON =
      "(?:\\p{Lu}\\. ?){0,2}\\p{Lu}[\\p{L}'’-]+(?: (?:\\p{Lu}\\.|de|van|von|\\p{Lu}[\\p{L}'’-]+)){0,2}";
  private static final String NAME = PERSON + "(?: and " + PERSON + ")?";
  private static final String WORD = "(?:\\p{Lu}[\\p{L}\\d'’&+.-]*[\\p{L}\\d+]|[A-HJ-Z])";
  private static final String SMALL =
      "(?:of|the|and|in|a|an|for|to|on|is|as|with|from|at|or|by|into|under|after|without|\\d+),?";

  /** "Wrote a Times piece": what somebody wrote is the piece. */
  private static final String MODIFIED =
      "(?! (?:extension|plugin|piece|lecture|talk|article|column|clone|wrapper|script|team|office|engineers?"
          + "|community|conference|people)\\b)";

  private static final String TITLE = WORD + "(?:,? (?:" + SMALL + " ){0,3}" + WORD + "){0,7}";

  private final Pattern pattern;
  private final Work.@Nullable Kind kind;

  TitlePattern(String pattern, Work.@Nullable Kind kind) {
    // These are constants of the language, so they can be used before the class is initialized.
    this.pattern =
        Pattern.compile(
            pattern.replace("MODIFIED", MODIFIED).replace("TITLE", TITLE).replace("NAME", NAME));
    this.kind = kind;
  }

  /** A title that was found. */
  record Found(
      String title,
      int at,
      @Nullable String creator,
      Work.@Nullable Kind kind,
      @Nullable String kindWord,
      TitlePattern by) {}

  /** All titles that this way of saying finds in a sentence. */
  List<Found> in(String sentence) {
    List<Found> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(sentence);
    while (matcher.find()) {
      found.add(
          new Found(
              matcher.group("title"),
              matcher.start("title"),
              group(matcher, "creator"),
              kind,
              group(matcher, "kind"),
              this));
    }
    return found;
  }

  private static @Nullable String group(Matcher matcher, String name) {
    return matcher.namedGroups().containsKey(name) ? matcher.group(name) : null;
  }
}
