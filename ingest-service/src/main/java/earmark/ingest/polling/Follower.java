package earmark.ingest.polling;

import earmark.ingest.fetch.Fetcher;
import earmark.ingest.intake.Catalogue;
import earmark.ingest.intake.FeedRecords;
import earmark.ingest.intake.Intake;
import earmark.ingest.intake.ShowIntake;
import earmark.ingest.reading.ForeignFiles;
import earmark.ingest.transcription.Transcription;
import earmark.ingest.transcription.TranscriptionJobs;
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

  /**
   * What following uses.
   *
   * @param fetcher the way out
   * @param files reads what it brings
   * @param subscriptions to hubs
   * @param transcription of what has no transcript
   * @param jobs that transcribe
   * @param ownership which feeds are this instance's
   */
  public record Means(
      Fetcher fetcher,
      ForeignFiles files,
      Subscriptions subscriptions,
      Transcription transcription,
      TranscriptionJobs jobs,
      FeedOwnership ownership) {}

  /** Nothing is looked at before {@link PollSchedule#start}. */
  public static Follower of(
      Plan plan,
      Means means,
      Catalogue catalogue,
      FeedRecords records,
      ShowIntake shows,
      Intake intake,
      Clock clock) {
    Fetcher fetcher = means.fetcher();
    var timetable =
        new Timetable(new Pace(plan.least(), plan.most(), RandomGenerator.getDefault()));
    var files = new ItemFiles(fetcher, means.files());
    var transcription = new ItemTranscription(intake, files, means.transcription(), means.jobs());
    var items = new ItemIntake(catalogue, intake, files, transcription);
    var look =
        new FeedLook(
            catalogue,
            shows,
            records,
            items,
            new Feeds(fetcher, means.files()),
            timetable,
            means.subscriptions(),
            clock);
    var polling = new Polling(catalogue.feeds(), records, shows, look, means.ownership(), clock);
    var schedule = new PollSchedule(polling, catalogue.feeds(), timetable, plan.feeds(), clock);
    return new Follower(timetable, polling, schedule);
  }
}
