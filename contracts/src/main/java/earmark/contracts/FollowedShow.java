package earmark.contracts;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/**
 * A show with its feed, as the desk's API gives it: the fields of the show, and two objects.
 *
 * @param feed what the last polls found; null for a show without a feed
 * @param follow what the operator wants of it; null if it was never followed
 */
public record FollowedShow(
    @JsonUnwrapped Show show, @Nullable FeedState feed, @Nullable Follow follow) {}
