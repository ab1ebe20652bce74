package earmark.contracts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is published of an episode. Every quote is exact words of the transcript.
 *
 * @param headline one line; never blank
 * @param headlineSource whose words the headline is; null in notes from before it was kept
 * @param form how the people talk; null if unknown, and in notes of earlier versions
 * @param guests in the order in which they are introduced; may be empty
 * @param summary what the publisher says of the episode, plain text without links and advertising,
 *     paragraphs separated by line feeds; null where the description has no such part, and in notes
 *     from before it was sought
 * @param gist what the episode is about, in a few sentences of the transcript
 * @param reveals points that are new, surprising or decisive, in order of time
 * @param takeaways points worth remembering, in order of time
 * @param chapters as the publisher divides the episode, in order; points belong to the last chapter
 *     that begins before them; empty where there are none, and in notes from before they were
 *     sought
 * @param recommendations works that were endorsed, or that a guest or host made
 * @param leftOut what was proposed and not published, each with the reason
 * @param quality figures of these notes
 * @param writtenBy who wrote them, from what, and when
 */
public record Notes(
    String headline,
    @Nullable Source headlineSource,
    @Nullable Form form,
    List<Guest> guests,
    @Nullable String summary,
    List<Point> gist,
    List<Point> reveals,
    List<Point> takeaways,
    List<Chapter> chapters,
    List<Recommendation> recommendations,
    List<LeftOut> leftOut,
    Quality quality,
    WrittenBy writtenBy) {

  public Notes {
    guests = Lists.copy(guests);
    gist = Lists.copy(gist);
    reveals = Lists.copy(reveals);
    takeaways = Lists.copy(takeaways);
    chapters = Lists.copy(chapters);
    recommendations = Lists.copy(recommendations);
    leftOut = Lists.copy(leftOut);
  }

  /** These notes as written by another run; all else unchanged. */
  public Notes withWrittenBy(WrittenBy other) {
    return new Notes(
        headline,
        headlineSource,
        form,
        guests,
        summary,
        gist,
        reveals,
        takeaways,
        chapters,
        recommendations,
        leftOut,
        quality,
        other);
  }

  /** Whose words something on the page is. */
  public enum Source {
    /** The publisher's title or description. */
    PUBLISHER,
    /** The transcript. */
    TRANSCRIPT,
    /** The writer's own, carried by quotes of the transcript. */
    WRITER
  }
}
