package earmark.notes.writing.extractive;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What keeps a sentence from standing alone. Each rule reads the tidied sentence. */
enum StandsAlone {
  TOO_SHORT(words -> words.size() < 8),
  TOO_LONG(words -> words.size() > 44),
  A_QUESTION(words -> words.getLast().contains("?")),
  OPENS_OUTSIDE(words -> Rules.OPENERS.contains(Rules.head(words.getFirst()))),
  SUBJECT_OUTSIDE(words -> Rules.subjectIsOutside(words)),
  OBJECT_OUTSIDE(words -> Rules.matches(Rules.OBJECT, words)),
  MOSTLY_POINTING(words -> Rules.pointing(words) > 0.14),
  UNFINISHED(words -> Rules.isUnfinished(words)),
  BROKEN_OFF(words -> Rules.matches(Rules.BROKEN, words)),
  POINTS_AT_A_PICTURE(words -> Rules.matches(Rules.PICTURE, words)),
  TALKS_ABOUT_THE_TALK(words -> Rules.matches(Rules.TALK, words)),
  SPEAKS_TO_THE_OTHER(words -> Rules.matches(Rules.OTHER, words));

  /** What the sentence before explains. */
  private static final Set<StandsAlone> POINTS_OUTSIDE =
      EnumSet.of(OPENS_OUTSIDE, SUBJECT_OUTSIDE, OBJECT_OUTSIDE, MOSTLY_POINTING);

  /** What does no harm after another sentence. */
  private static final Set<StandsAlone> BEARABLE =
      EnumSet.of(OPENS_OUTSIDE, SUBJECT_OUTSIDE, OBJECT_OUTSIDE, MOSTLY_POINTING, TOO_SHORT);

  private static final int SHORTEST_TO_LEAN = 5;
  private static final int SHORTEST_TO_OPEN = 4;

  private final Predicate<List<String>> refuses;

  StandsAlone(Predicate<List<String>> refuses) {
    this.refuses = refuses;
  }

  /** Whether a tidied sentence can be read without the ones around it. */
  static boolean accepts(String tidied) {
    if (tidied.isEmpty()) {
      return false;
    }
    List<String> words = List.of(tidied.split(" "));
    return Stream.of(values()).noneMatch(rule -> rule.refuses.test(words));
  }

  /**
   * Whether a tidied sentence that lacks nothing but length says what something is not, and the
   * next one what it is: "A list is no reminder. It is a right to speak."
   */
  static boolean opens(String tidied, String next) {
    return tidied.split(" ").length >= SHORTEST_TO_OPEN
        && against(tidied).equals(List.of(TOO_SHORT))
        && Rules.matches(Rules.DENIES, List.of(tidied))
        && Rules.matches(Rules.CORRECTS, List.of(next));
  }

  /**
   * Whether a tidied sentence goes on with the one before it: it points outside and has no other
   * fault.
   */
  static boolean leans(String tidied) {
    List<StandsAlone> against = against(tidied);
    return tidied.split(" ").length >= SHORTEST_TO_LEAN
        && BEARABLE.containsAll(against)
        && !Collections.disjoint(against, POINTS_OUTSIDE);
  }

  /** The rules that refuse a tidied sentence; for tests and for looking at what goes wrong. */
  static List<StandsAlone> against(String tidied) {
    List<String> words = List.of(tidied.split(" "));
    return Stream.of(values()).filter(rule -> rule.refuses.test(words)).toList();
  }

  private static final class Rules {

    static final Set<String> OPENERS =
        Set.of(
            "it",
            "its",
            "this",
            "that",
            "these",
            "those",
            "they",
            "them",
            "he",
            "she",
            "his",
            "her",
            "their",
            "and",
            "but",
            "so",
            "because",
            "which",
            "or",
            "then",
            "also",
            "there",
            "him",
            "first",
            "second",
            "third",
            "finally",
            "secondly",
            "who",
            "same",
            "another",
            "others",
            "such",
            "here",
            "not",
            "no",
            "than",
            "plus");

    static final Set<String> POINTERS =
        Set.of(
            "it",
            "it's",
            "that",
            "that's",
            "this",
            "they",
            "they're",
            "them",
            "he",
            "he's",
            "she",
            "she's",
            "there",
            "those",
            "these",
            "thing",
            "things",
            "stuff",
            "something",
            "here",
            "one",
            "ones",
            "him",
            "her",
            "their",
            "his");

    private static final Set<String> SUBJECTS =
        Set.of(
            "it", "it's", "that's", "this", "they", "they're", "he", "he's", "she", "she's",
            "there's", "these", "those", "them", "it'll", "they'll", "they've", "he'd", "it'd");

    private static final Set<String> LEADS =
        Set.of(
            "i", "think", "believe", "guess", "feel", "know", "say", "when", "if", "as", "in",
            "for", "to", "of", "with", "what", "where", "how", "at", "after", "before", "while",
            "once", "since", "until", "by", "from", "on");

    static final Set<String> UNFINISHED =
        Set.of(
            "and", "or", "but", "the", "a", "an", "of", "to", "in", "with", "for", "so", "that",
            "which", "is", "are", "was", "because", "like", "it's", "if", "my", "your", "their");

    /** What it was like: the last word has what belongs to it before it. */
    private static final Pattern WHAT_LIKE = Pattern.compile("\\bwhat\\b.*\\blike[.!]?$");

    /** Opens a noun phrase that pronouns further on can stand for. */
    private static final Set<String> DETERMINERS =
        Set.of(
            "a",
            "an",
            "the",
            "every",
            "each",
            "any",
            "most",
            "many",
            "all",
            "my",
            "our",
            "your",
            "nobody",
            "everybody",
            "somebody",
            "people",
            "everyone");

    /** Pronouns that can stand for something said earlier in the same sentence. */
    private static final Set<String> BOUND =
        Set.of(
            "it", "it's", "they", "they're", "them", "their", "he", "he's", "she", "she's", "him",
            "his", "her", "one", "ones");

    static final Pattern DENIES =
        Pattern.compile(
            "^(?!(?:i|we|you)\\b|(?:i|we|you)').*\\b(isn't|wasn't|aren't|weren't|doesn't|don't|didn't|(is|was|are|were) not)\\b");

    static final Pattern CORRECTS =
        Pattern.compile("^(it|they|he|she|that)('s|'re| is| was| are| were)\\b");

    static final Pattern BROKEN =
        Pattern.compile("(…|\\.\\.\\.|--|—|–)[.,!]?( |$)|\\[[^\\]]*\\]|\\b(\\w+), \\2\\b");

    /** "I reread it before every meeting": what, is said elsewhere. */
    static final Pattern OBJECT =
        Pattern.compile(
            "^(i|we|you|people|they)( (just|really|still|always|never|also|even|would|could|can|will"
                + "|have|had|don't|didn't))* [a-z]+ (it|them|him|her|that|this|those|these)( |,|[.]|$)");

    static final Pattern PICTURE =
        Pattern.compile(
            "\\b(as you can see|on (the|this) (slide|screen|left|right)|(this|next) slide|over here"
                + "|right here|in this (picture|figure|plot|diagram|case)|i'?m (showing|going to"
                + " (show|play))|let me (show|play|go|just)|shown here|we('re| are) (seeing|looking)"
                + "|you('re| are) seeing|what you('re| are) seeing|the top left|the bottom right"
                + "|this tab|demo is)\\b");

    static final Pattern TALK =
        Pattern.compile(
            "^for (example|instance)\\b|^the (first|second|third|other|next)( one)? is\\b|\\b(my|our|your|today's) guest|conversation with|\\b(great|good|interesting|excellent|fair|beautiful) question|\\b(i('ll| will) (talk"
                + " about|come back|get (in)?to|go (in)?to|skip|speak)|we('ll| will) (talk about"
                + "|come back|get to|go in)|going to (talk|go) (about|into)|as i (said|mentioned)"
                + "|like i said|as we (said|discussed)|you mentioned|you (just )?said|to answer your"
                + "|let me ask|let's (talk|go|move|start|jump|get)|can you (tell|talk|explain)"
                + "|i('d| would) (love|like) to (ask|talk|hear)|i want(ed)? to (ask|talk|touch|get"
                + "|go|spend)|before we|welcome to|your host|(i'm|i am|we're) (interviewing|talking (to|with)|joined by|speaking with)|thank you|thanks|my (next|first|last|final)"
                + " question|lightning round|in (our|this) (conversation|episode)"
                + "|on (this|the) (podcast|show))\\b");

    static final Pattern OTHER =
        Pattern.compile(
            "\\b(you're right|i agree|makes sense|i('m| am) (curious|wondering)|tell (me|us)"
                + "|what do you think|do you (think|have|feel|know|want|see|believe)|have you"
                + "|are you|did you|could you|would you|don't you|you (wrote|guys|told|were saying)"
                + "|your (book|post|work|blog|team|company|career|life))\\b");

    private Rules() {}

    static String head(String word) {
      String plain = Tidy.plain(word);
      int mark = plain.indexOf('\'');
      return mark > 0 ? plain.substring(0, mark) : plain;
    }

    /** The subject is a pronoun that something outside the sentence explains. */
    static boolean subjectIsOutside(List<String> words) {
      for (int i = 0; i < Math.min(5, words.size()); i++) {
        String word = Tidy.plain(words.get(i));
        if (SUBJECTS.contains(word)) {
          return true;
        }
        if (!LEADS.contains(word)) {
          return false;
        }
      }
      return false;
    }

    static boolean isUnfinished(List<String> words) {
      return UNFINISHED.contains(Tidy.plain(words.getLast())) && !matches(WHAT_LIKE, words);
    }

    /** The share of words that point at something said elsewhere. */
    static double pointing(List<String> words) {
      List<String> plain = words.stream().map(Tidy::plain).toList();
      int subject =
          plain.stream()
              .filter(DETERMINERS::contains)
              .findFirst()
              .map(plain::indexOf)
              .orElse(words.size());
      int pointing = 0;
      for (int i = 0; i < plain.size(); i++) {
        boolean bound = BOUND.contains(plain.get(i)) && i > subject + 1;
        if (POINTERS.contains(plain.get(i)) && !bound && !isRelative(words, i)) {
          pointing++;
        }
      }
      return (double) pointing / words.size();
    }

    /** "A machine that cries wolf": what follows a word without a stop belongs to it. */
    private static boolean isRelative(List<String> words, int at) {
      return at > 0
          && at + 1 < words.size()
          && words.get(at).equals("that")
          && words.get(at - 1).matches("[\\p{L}'’-]{3,}")
          && !words.get(at + 1).matches("(?:is|was)\\b.*");
    }

    static boolean matches(Pattern pattern, List<String> words) {
      return pattern
          .matcher(String.join(" ", words).toLowerCase(Locale.ROOT).replace('’', '\''))
          .find();
    }
  }
}
