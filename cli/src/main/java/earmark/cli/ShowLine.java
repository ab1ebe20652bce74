package earmark.cli;

import earmark.contracts.FeedState;
import earmark.contracts.Follow;
import earmark.contracts.FollowedShow;
import java.util.Locale;

/** The line of a show in {@code status}. */
final class ShowLine {

  private ShowLine() {}

  /** Returns the title of a show, how following its feed goes, and what waits for a decision. */
  static String of(FollowedShow followed) {
    String title = followed.show().title();
    FeedState feed = followed.feed();
    if (feed == null) {
      return "  %s: uploads only".formatted(title);
    }
    String trouble = feed.health().trouble();
    return "  %s: %s%s%s"
        .formatted(
            title, state(followed), trouble == null ? "" : ". " + trouble, question(followed));
  }

  /** What the operator must decide; empty if there is nothing. */
  private static String question(FollowedShow show) {
    Follow follow = show.follow();
    return follow == null || follow.secondFeed() == null
        ? ""
        : """
        . The feed at %1$s says that it is this show. If the show has moved: ./earmark add %1$s \
        --move. If not: ./earmark add %2$s"""
            .formatted(follow.secondFeed(), show.show().feedUrl());
  }

  private static String state(FollowedShow show) {
    Follow follow = show.follow();
    FeedState feed = show.feed();
    if (follow == null || follow.standing() == Follow.Standing.UNFOLLOWED) {
      return "not followed";
    }
    return feed == null || feed.health().status() == FeedState.Status.OPEN
        ? "followed"
        : feed.health().status().name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
