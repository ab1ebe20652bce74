package earmark.notes.writing.extractive;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What makes a sentence worth keeping, or tells a reveal from a takeaway, by its language alone.
 */
enum Trait {
  NUMBER("\\d|\\b(hundred|thousand|million|billion|trillion|percent|half|twice|dozen|decades?)\\b"),
  SUPERLATIVE(
      "\\b(most|best|worst|biggest|largest|greatest|hardest|easiest|fastest|only|first|never|ever"
          + "|always|nobody|everyone|no one|single|fundamental(ly)?|profound(ly)?|key|critical)\\b"),
  CONTRAST(
      "\\b(but|instead|rather than|whereas|unlike|although|even though|despite|however|not just"
          + "|as opposed to|the opposite|versus|actually|turns? out|in fact|surprising(ly)?)\\b"),
  CAUSE(
      "\\b(because|so that|the reason|which means|leads? to|led to|as a result|that's why|causes?"
          + "|allow(s|ed)?|enables?|drives?|depends? on|in order to|the way (to|you|that))\\b"),
  ADVICE(
      "\\b(should|need to|have to|must|make sure|don't|try to|learn|remember|important|the (trick"
          + "|key|secret|lesson|point)|recommend|advice|if you|when you|you can|you want|rule of"
          + " thumb|better to|it's worth)\\b"),
  DEFINITION("\\b(is (the|a|an|about|not|like)|are (the|not|about)|means|consists? of|called)\\b"),
  STORY(
      "\\b(i|we|my|our)\\b.*\\b(was|were|had|did|got|went|made|found|built|wrote|started|decided"
          + "|realized|discovered|remember|grew|worked|came|took|told|thought|used to|lost|won"
          + "|moved|met|saw|learned|tried|failed|quit|left)\\b"),
  OPINION("\\b(i (think|believe|suspect|feel|hope|love|hate|regret|wish)|in my (view|opinion))\\b"),
  VAGUE(
      "\\b(kind of|sort of|stuff|things? like|or something|or whatever|and so on|etc|you know"
          + "|i guess|i don't know|a lot of|a little bit|pretty much|(was|were|am|i'm|'re) like|some kind|and everything)\\b"),
  SMALL_TALK("\\b(haha|laugh|funny|sorry|excuse me|cool|awesome|wow|nice|yeah)\\b");

  private final Pattern pattern;

  Trait(String pattern) {
    this.pattern = Pattern.compile(pattern);
  }

  boolean in(String text) {
    return pattern.matcher(lower(text)).find();
  }

  /** How often, at most {@code limit}. */
  int count(String text, int limit) {
    return (int) pattern.matcher(lower(text)).results().limit(limit).count();
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT).replace('’', '\'');
  }
}
