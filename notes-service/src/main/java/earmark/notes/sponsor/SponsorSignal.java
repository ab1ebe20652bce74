package earmark.notes.sponsor;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The ways in which a sentence gives away that it belongs to a paid read or to self-promotion. */
enum SponsorSignal {
  /** Announces a paid read. */
  OPENS(
      0.9,
      "brought to you by|sponsored by|(our|today's|new|this episode's|my) sponsors?\\b"
          + "|word from (our|my|the) sponsors?|thank(s| you)? .{0,30}\\bfor sponsoring"
          + "|support for (this|the|today's) .{0,20}comes from|summary of the (ads|sponsors)"
          + "|supported by our|(is|are) sponsoring|presented by\\b|support .{0,30}comes from"
          + "|(few|couple|two) (minutes|words) (of|about) (ads|our sponsors)"
          + "|(is|are) (also |kindly |partly )?(made possible|supported|powered|presented) by"
          + "|(take|have) a (very |quick )?short break|after (this|the|a) (short )?break"),
  /** Offers something for money, or asks to buy. */
  OFFERS(
      0.7,
      "(dot|\\.) ?\\w+ (forward )?slash|\\w+ percent off|(bag|box|month|order|pair|bottle|pack) is free"
          + "|send it back|pay the postage|(promo|discount|coupon|offer) code|use (the )?code\\b|\\d+ ?(%|percent) off|\\$\\d+ off"
          + "|free (trial|month|shipping|sample)|(days|weeks|months) free|money[- ]back"
          + "|(dot|\\.)(com|io|ai|co|org|fm|app|net) ?(/|slash|forward slash)"
          + "|sign up (today|now|for free|at)|get started (for free|today|at)|at checkout"
          + "|(go|head|head over|visit|check .{1,20} out) (to|at|over to)? ?\\S+\\.(com|io|ai|co|net|app)"
          + "|link (is )?in the (show notes|description)|try it (out )?(for )?free"
          + "|first (month|order|purchase)|cancel any ?time|limited time|learn more at"
          + "|click the links?"),
  /** Asks for reviews, subscriptions or support, or looks after the show. */
  HOUSEKEEPING(
      0.6,
      "(?<!\\bi )(?<!\\bwe )subscribe (to|on|wherever|now|and follow)|(leave|leaving|write|writing) (us )?(a|an)? ?(rating|review)"
          + "|(five|5) stars?|rate (us|and review|this)|on patreon|support (this|the) (podcast|show)"
          + "|our newsletter|follow (us|me) on|connect with me on|where you get your podcasts"
          + "|wherever you (listen|get)|find (all )?(past|our other|more) episodes"
          + "|thank(s| you)( so much)? for (listening|watching|tuning in)|see you (in the )?next"
          + "|favorite podcast(ing)? (app|player)|tell a friend|share (this|the) (episode|show) with");

  private final double weight;
  private final Pattern pattern;

  SponsorSignal(double weight, String pattern) {
    this.weight = weight;
    this.pattern = Pattern.compile("\\b(?:" + pattern + ")|(?:\\$\\d+ off)");
  }

  /** How sure one such sentence makes that a stretch is no ordinary talk, from 0 to 1. */
  double weight() {
    return weight;
  }

  /** The signals that a sentence gives; empty for ordinary talk. */
  static List<SponsorSignal> in(String sentence) {
    String text = sentence.toLowerCase(Locale.ROOT).replace('’', '\'');
    return Stream.of(values()).filter(signal -> signal.pattern.matcher(text).find()).toList();
  }
}
