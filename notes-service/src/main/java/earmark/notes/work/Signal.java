package earmark.notes.work;

import earmark.notes.reading.ClaimWords;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the words around a title give away about how a work is treated. */
enum Signal {
  /** Somebody recommends it or tells of loving or using it. */
  ENDORSES(
      "\\b(recommend(ed)?|(i|we|absolutely|really|just) (love|loved|adore)|must[- ]read|must[-"
          + " ]see|favou?rites?|go-to|you should"
          + " (read|watch|try|see|listen|check|get|use|buy|play)|everyone should|everybody"
          + " should|i('d| would) (say )?(read|try|start with|suggest|tell"
          + " (people|everyone|everybody)"
          + " to)|highly|phenomenal|brilliant|wonderful(ly)?|marvelous|excellent|fantastic|amazing|incredible|life[-"
          + " ]changing|changed (my|the way|how)|(best|greatest|finest|nicest)"
          + " (book|film|movie|paper|tool|app|show|series|album|podcast|thing|novel|documentary|collection|introduction)|one"
          + " of the best|(great|good|beautiful|lovely|terrific)"
          + " (book|read|film|movie|paper|tool|app|show|podcast|novel|documentary|introduction|album|talk|essay|resource)|i"
          + " (still )?use .{0,40}(every|all the time|daily|constantly|more than)|use(d)? it"
          + " (every|all the|for everything)|use .{0,30}every (single"
          + " )?(day|week|morning|night)|swear by|can't live without|couldn't live without|worth"
          + " (reading|watching|your time|listening)|keep (going|coming) back to|re-?read|encourage"
          + " you|check (it|that) out|i still really like|influential|worth every|(make|tell|ask)"
          + " (all |every |my |the"
          + " |everybody|everyone)\\w*.{0,30}(read|watch|listen)|(show|give|send) (it )?to"
          + " (every|all)|(seen|read|watched) it .{0,15}times|times an? (day|week)|best"
          + " money|taught me|(ever )?made me a better|i give (it|one|copies) to|give .{0,30} to"
          + " every|compulsory|(book|it|that) is the reason|(bought|given|give)"
          + " (it|away).{0,20}(times|copies)|wouldn't trade|better than anything|ask everyone"
          + " to|(best|clearest|finest|funniest) (bit|book|piece|thing)|never (once"
          + " )?(lost|failed|let me down)|i still use|i('ve| have) been using .{0,30}(a"
          + " lot|every|all the time|daily|constantly)|i('ve| have) used .{0,30}for (a long"
          + " time|years|decades)|(is|are|was|also) (also )?(quite|really|very|both|truly)"
          + " (good|great)(?! (to|for|at|in)\\b)|my love is|great job|i (use mostly|mostly"
          + " use))\\b"),
  /** The speaker made it. */
  MAKES(
      "\\b((i|we) (just |also |recently |finally |actually"
          + " )?(wrote|built|made|created|designed|founded|co-?founded|started|developed|published|released|launched)|my"
          + " (own |new |last |first |latest |second"
          + " )?(book|paper|course|company|startup|blog|newsletter|podcast|website|app|album|film|novel|class|lab|tool|library)|our"
          + " (own |new )?(book|paper|course|company|tool|app|library|product|class)|we call"
          + " it|i('m| am) (most|so|very|really) proud of|i('m| am) the"
          + " (author|founder|creator|maker) of|i teach)\\b"),
  /** Somebody else made it: the guest, where a host speaks of or to the guest. */
  IS_CREDITED(
      "\\b((author|creator|founder|co-?founder|maker|inventor) of|(he|she|they|you)('s|'ve| has|"
          + " have)? (also |just |recently"
          + " )?(wrote|written|coauthored|co-?authored|authored|built|created|teach|taught|co"
          + " ?-?designed|co ?-?created|founded|co-?founded|published|made)|(your|his|her|their)"
          + " (own |new |newest |last |first |latest |wonderful |great )?(book|books|memoir|course"
          + "|newsletter|blog|company))\\b"),
  /** Who says "we have lecture videos available" right after a title is one of its makers. */
  PROVIDES(
      "^(?:(?:uh|um|and|so|also),? )*we (?:also"
          + " )?(?:have|offer|put|publish|provide|host|post|ship)\\b.*\\b(?:available|online|for"
          + " free|on (?:our|the) (?:web)?site|on github|open[- ]source)\\b"),
  /** Somebody advises against it. */
  CRITICISES(
      "\\b((i|we) (don't|didn't|do not) (like|recommend)|would not (recommend|buy|use)|had (really"
          + " )?(had )?high(er)? hopes|(don't|do not) (buy|bother)|(absolutely|really|just)"
          + " hate|dreadful|wouldn't (let|give|touch)|worst"
          + " thing|nonsense|terrible|awful|overrated|waste of"
          + " (time|money)|disappoint(ed|ing)|worst|horrible|useless|garbage|junk|regret"
          + " buying|stay away|avoid|wouldn't (recommend|buy|use)|broke (after|within|on)|returned"
          + " it|unreadable|pathetic|painful|overpriced|threw it|sent it back|gave up on)\\b");

  /** So many words before a signal can deny it, in the same clause. */
  private static final Pattern WORDS_BEFORE = Pattern.compile("(?:[^\\s,;:.?!]+ ){1,2}$");

  private static final Pattern ENOUGH = Pattern.compile("^(?:[^\\s.?!]* ){1,4}enough(?!\\p{L})");

  private final Pattern pattern;

  Signal(String pattern) {
    this.pattern = Pattern.compile(pattern);
  }

  boolean in(String text) {
    return pattern.matcher(plain(text)).find();
  }

  /** Whether it is said, and no word right before it says that it is not so. */
  boolean isAffirmedIn(String text) {
    String plain = plain(text);
    return pattern.matcher(plain).results().anyMatch(said -> !isDenied(plain, said));
  }

  /** "I would never recommend it", but not "I can't recommend it enough". */
  private static boolean isDenied(String text, MatchResult said) {
    Matcher before = WORDS_BEFORE.matcher(text.substring(0, said.start()));
    return before.find()
        && ClaimWords.negates(before.group())
        && !before.group().contains("only ")
        && !ENOUGH.matcher(text.substring(said.end())).find();
  }

  /**
   * Whether it is said at most {@code reach} characters before {@code from} or after {@code to}.
   */
  boolean near(String text, int from, int to, int reach) {
    return pattern
        .matcher(plain(text))
        .results()
        .anyMatch(said -> said.end() >= from - reach && said.start() <= to + reach);
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replace('’', '\'');
  }
}
