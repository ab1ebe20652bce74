package earmark.publish.render;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A point on the page.
 *
 * @param chapter the title of the chapter that the point is the first of its section to stand in;
 *     else null
 * @param context what is said right before it, its speaker only where another one; or null
 * @param text the sentence
 * @param verbatim whether the sentence is the words themselves, so that no proof need be unfolded
 * @param speaker who says the first quote, or null
 * @param moment where the first quote is
 * @param proof all quotes
 */
public record PointView(
    @Nullable String chapter,
    @Nullable QuoteView context,
    String text,
    boolean verbatim,
    @Nullable String speaker,
    PlaybackMoment moment,
    List<QuoteView> proof) {}
