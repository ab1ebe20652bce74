package earmark.notes.cast;

import earmark.notes.reading.Reading;
import earmark.notes.reading.Sentence;
import earmark.notes.sponsor.SponsorSpans;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a guest is introduced in the opening of an episode. */
final class Introductions {

  /** The opening: introductions come in the first part, after a highlight or an advertisement. */
  private static final long OPENING_MS = 12 * 60_000;

  private static final Pattern NAMES =
      Pattern.compile(
          "(?:[Gg]uest(?: today| this week| for today)?,? is|[Cc]onversation with|joined (?:today )?by"
              + "|[Jj]oining (?:us|me)(?: today)? is|(?:with|for) me today is|[Ww]elcome(?: to the"
              + " show| to the podcast| back)?,|(?:talking|speaking|sitting down|here|sat down) with)"
              + " (?:my friend |Dr\\.? |Professor )?("
              + PersonNames.IN_TEXT
              + ")");

  private static final Pattern DESCRIBES =
      Pattern.compile(
          "\\b(?:is|was|has been|'s)\\b.{0,20}\\b(?:an?|the|currently|now|one of|co-?founder|professor"
              + "|author|CEO|CTO)\\b|\\b(?:who|which) \\w+|, (?:an?|the) \\w+");

  private static final Pattern APPOSITION =
      Pattern.compile("^(?:an?|the|who|one|professor|director|head|author|[a-z]+er)\\b");

  /** Praise for the episode is no bio. */
  private static final Pattern ABOUT_THE_SHOW =
      Pattern.compile("(?i)\\b(podcast|episode|guests?|interview|conversation|show)\\b");

  private static final Pattern ROLE =
      Pattern.compile(
          "\\b(CEO|CTO|CFO|president|director|head|chief|dean|nurse|chef|coach|\\w{3,}(?:er|or|ist|ian|cian))\\b");

  private final Reading reading;
  private final SponsorSpans sponsors;

  Introductions(Reading reading, SponsorSpans sponsors) {
    this.reading = reading;
    this.sponsors = sponsors;
  }

  /** Full names that an introduction announces, as they are heard. */
  List<String> names() {
    List<String> names = new ArrayList<>();
    opening()
        .forEach(
            sentence -> {
              Matcher matcher = NAMES.matcher(sentence.text());
              while (matcher.find()) {
                names.add(matcher.group(1));
              }
            });
    return names;
  }

  /** Whether anybody says this name, or one so close that it is the same misheard. */
  boolean mention(String name) {
    return reading.words().stream()
        .map(word -> word.text().replaceAll("[^\\p{L}'’-]|['’]s$", ""))
        .filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)))
        .anyMatch(
            word ->
                PersonNames.soundAlike(word, PersonNames.last(name))
                    || PersonNames.soundAlike(word, PersonNames.first(name)));
  }

  /** What is said of the guest there: the sentence that says most about who it is; null if none. */
  @Nullable Bio bio(String name) {
    Pattern named =
        Pattern.compile(
            "\\b(?:" + Pattern.quote(PersonNames.last(name)) + "|" + Pattern.quote(name) + ")\\b");
    Pattern byFirst =
        Pattern.compile("^(?:Today, |And )?" + Pattern.quote(PersonNames.first(name)) + " is ");
    return opening()
        .filter(s -> named.matcher(s.text()).find() || byFirst.matcher(s.text()).find())
        .filter(s -> DESCRIBES.matcher(s.text()).find() && s.length() <= 60)
        .filter(s -> !s.text().endsWith("?"))
        .map(s -> bio(s, name))
        .filter(bio -> !ABOUT_THE_SHOW.matcher(bio.words()).find())
        .max(Comparator.comparing(bio -> ROLE.matcher(bio.words()).find()))
        .orElse(null);
  }

  private static Bio bio(Sentence sentence, String name) {
    String text = sentence.text();
    int at = text.indexOf(PersonNames.last(name) + ", ");
    String words = at < 0 ? text : text.substring(at + PersonNames.last(name).length() + 2);
    boolean apposition = at >= 0 && APPOSITION.matcher(words).find();
    return apposition && words.split(" ").length >= 4
        ? new Bio(words, sentence.start())
        : new Bio(text, sentence.start());
  }

  private Stream<Sentence> opening() {
    return reading.sentences().stream()
        .filter(s -> s.start() < OPENING_MS)
        .filter(s -> !sponsors.touch(s));
  }

  /**
   * @param words exact words of the transcript
   * @param near where they are, in milliseconds
   */
  record Bio(String words, long near) {}
}
