package earmark.notes.sponsor;

import earmark.notes.reading.Sentence;
import earmark.notes.reading.Span;
import java.util.List;

/**
 * All such stretches of an episode.
 *
 * @param all in order, not overlapping; may be empty
 */
public record SponsorSpans(List<SponsorSpan> all) {

  public SponsorSpans {
    all = List.copyOf(all);
  }

  /** Whether any of {@code words} is paid, self-promotion or housekeeping. */
  public boolean touch(Span words) {
    return all.stream().anyMatch(span -> span.words().overlaps(words));
  }

  /** See {@link #touch(Span)}. */
  public boolean touch(Sentence sentence) {
    return touch(sentence.words());
  }

  /** Their length together, in seconds. */
  public int seconds() {
    return (int) all.stream().mapToLong(span -> (span.end() - span.start()) / 1000).sum();
  }
}
