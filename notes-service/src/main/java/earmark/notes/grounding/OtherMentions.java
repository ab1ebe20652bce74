package earmark.notes.grounding;

import earmark.notes.reading.Reading;
import earmark.notes.reading.Sentence;
import earmark.notes.reading.Span;
import earmark.notes.sponsor.SponsorSpans;
import earmark.notes.writing.Draft.DraftWork;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts in the transcript itself how often a work is named; a writer is not asked. */
final class OtherMentions {

  private final Reading reading;
  private final SponsorSpans sponsors;

  OtherMentions(Reading reading, SponsorSpans sponsors) {
    this.reading = reading;
    this.sponsors = sponsors;
  }

  /** How many sentences outside paid stretches and outside {@code quote} name the work. */
  int countBeside(Span quote, DraftWork work) {
    Pattern name = name(work);
    return (int)
        reading.sentences().stream()
            .filter(sentence -> !sentence.words().overlaps(quote))
            .filter(sentence -> !sponsors.touch(sentence))
            .map(Sentence::text)
            .filter(text -> name.matcher(text).find())
            .count();
  }

  /** A title, without what follows its colon, or what was heard for it. */
  private static Pattern name(DraftWork work) {
    return Pattern.compile(
        Stream.of(work.work().title().split(": ")[0], work.heardAs())
            .filter(Objects::nonNull)
            .map(OtherMentions::words)
            .collect(Collectors.joining("|")));
  }

  /** One word counts with its capital only, and not where every sentence has one. */
  private static String words(String title) {
    boolean oneWord = !title.contains(" ");
    return (oneWord ? "(?<=[^.?!] )" : "(?i)(?<![\\p{L}\\d])")
        + Pattern.quote(title)
        + "(?-i)(?![\\p{L}\\d])";
  }
}
