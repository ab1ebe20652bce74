package earmark.ingest.polling;

import earmark.ingest.fetch.Fetcher;
import earmark.ingest.intake.Catalogue;
import earmark.ingest.intake.Intake;
import earmark.ingest.intake.ShowIntake;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * All that following feeds needs, put together.
 *
 * @param timetable when each feed is looked at
 * @param polling follows and looks
 * @param schedule looks at the right time
 */
public record Follower(Timetable timetable, Polling polling, PollSchedule schedule) {

  /**
   * What following is made of.
   *
   * @param least between two looks at a feed, however soon an episode is due
   * @param most between two looks at a feed that still brings episodes
   * @param feeds followed from the first start on
   */
  public record Plan(Duration least, Duration most, List<String> feeds) {

    public Plan {
      feeds = List.copyOf(feeds);
    }
  }

  /** Nothing is looked at before {@link PollSchedule#start}. */
  public static Follower of(
      Plan plan,
      Catalogue catalogue,
      ShowIntake shows,
      Intake intake,
      Fetcher fetcher,
      Subscriptions subscriptions,
      Duty duty,
      Clock clock) {
    var timetable =
        new Timetable(new Pace(plan.least(), plan.most(), RandomGenerator.getDefault()));
    var items = new ItemIntake(catalogue, intake, new ItemFiles(fetcher));
    var look =
        new FeedLook(catalogue, shows, items, new Feeds(fetcher), timetable, subscriptions, clock);
    var polling = new Polling(catalogue.shows(), shows, look, duty, clock);
    var schedule = new PollSchedule(polling, catalogue.shows(), timetable, plan.feeds(), clock);
    return new Follower(timetable, polling, schedule);
  }
}
