package earmark.notes.work;

import java.util.Locale;
import java.util.regex.Pattern;

/** What the words around a title give away about how a work is treated. */
enum Signal {
  /** Somebody recommends it or tells of loving or using it. */
  ENDORSES(
      "\\b(recommend(ed)?|(i|we|absolutely|really|just) (love|loved|adore)|must[- ]read|must[- ]see"
          + "|favou?rites?|go-to|you should (read|watch|try|see|listen|check|get|use|buy|play)"
          + "|everyone should|everybody should|i('d| would) (say )?(read|try|start with|suggest|tell"
          + " (people|everyone|everybody) to)|highly|phenomenal|brilliant|wonderful(ly)?|marvelous"
          + "|excellent|fantastic|amazing|incredible|life[- ]changing|changed (my|the way|how)"
          + "|(best|greatest|finest|nicest) (book|film|movie|paper|tool|app|show|series|album|podcast"
          + "|thing|novel|documentary|collection|introduction)|one of the best|(great|good|beautiful"
          + "|lovely|terrific) (book|read|film|movie|paper|tool|app|show|podcast|novel|documentary"
          + "|introduction|album|talk|essay|resource)|i (still )?use .{0,40}(every|all the time|daily"
          + "|constantly|more than)|use(d)? it (every|all the|for everything)|use .{0,30}every (single"
          + " )?day|swear by|can't live without|couldn't live without|worth (reading|watching|your"
          + " time|listening)|keep (going|coming) back to|re-?read|encourage you|check (it|that) out"
          + "|i still really like|influential|worth every|give .{0,30} to every)\\b"),
  /** The speaker, or the guest who is spoken of, made it. */
  MAKES(
      "\\b((i|we) (just |also |recently |finally )?(wrote|built|made|created|designed|founded|co-?founded"
          + "|started|developed|published|released|launched|released)|my (own |new |last |first |latest"
          + " |second )?(book|paper|course|company|startup|blog|newsletter|podcast|website|app|album|film"
          + "|novel|class|lab|tool|library)|our (own |new )?(book|paper|course|company|tool|app|library"
          + "|product|class)|(author|creator|founder|co-?founder|maker|inventor) of|(he|she|they|you)('s|'ve"
          + "| has| have)? (also )?(just )?(wrote|written|coauthored|co-?authored|authored|built|created|co"
          + " ?-?designed|co ?-?created|founded|co-?founded|published)|book i wrote|you wrote|(your|his|her|their) (own |new |last"
          + " |first |latest |wonderful |great )?(book|memoir|course|newsletter|blog|company))\\b"),
  /** Somebody advises against it. */
  CRITICISES(
      "\\b((don't|didn't|do not|never) (like|recommend|buy|use|read|bother)|hate|terrible|awful|overrated"
          + "|waste of (time|money)|disappoint(ed|ing)|worst|horrible|useless|garbage|junk|regret buying"
          + "|stay away|avoid|wouldn't (recommend|buy|use)|broke (after|within|on)|returned it|unreadable"
          + "|pathetic|painful|overpriced|threw it|sent it back|gave up on)\\b");

  private final Pattern pattern;

  Signal(String pattern) {
    this.pattern = Pattern.compile(pattern);
  }

  boolean in(String text) {
    return pattern.matcher(text.toLowerCase(Locale.ROOT).replace('’', '\'')).find();
  }
}
