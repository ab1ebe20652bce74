package earmark.ingest;

import earmark.ingest.desk.DeskHosts;
import earmark.ingest.desk.DeskSettings;
import earmark.ingest.desk.DeskToken;
import earmark.ingest.desk.SiteAddress;
import earmark.ingest.fetch.Fetcher;
import earmark.ingest.fetch.GuardedFetcher;
import earmark.ingest.intake.Catalogue;
import earmark.ingest.intake.FeedRecords;
import earmark.ingest.intake.Intake;
import earmark.ingest.intake.Ledger;
import earmark.ingest.intake.ShowIntake;
import earmark.ingest.intake.Stored;
import earmark.ingest.intake.UploadIntake;
import earmark.ingest.messaging.CatalogueViews;
import earmark.ingest.operations.ReplayPolicy;
import earmark.ingest.operations.Retry;
import earmark.ingest.polling.FeedOwnership;
import earmark.ingest.polling.Follower;
import earmark.ingest.polling.PollSchedule;
import earmark.ingest.polling.Polling;
import earmark.ingest.polling.Subscriptions;
import earmark.ingest.polling.Timetable;
import earmark.ingest.reading.ForeignFiles;
import earmark.ingest.transcription.Transcriber;
import earmark.ingest.transcription.Transcription;
import earmark.ingest.transcription.TranscriptionJobs;
import java.time.Clock;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.DefaultKafkaProducerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the plain parts together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({
  IngestSettings.class,
  DeskSettings.class,
  ReadingSettings.class,
  TranscriptionSettings.class
})
class IngestConfiguration {

  @Bean
  DeskToken token(IngestSettings settings) {
    return DeskToken.of(settings.token(), settings.tokenFile());
  }

  @Bean
  SiteAddress siteAddress(IngestSettings settings) {
    return new SiteAddress(settings.siteUrl());
  }

  @Bean
  DeskHosts deskHosts(IngestSettings settings, DeskSettings desk) {
    return new DeskHosts(desk.hosts(), desk.url(), settings.publicUrl());
  }

  @Bean
  Catalogue catalogue() {
    return Catalogue.empty();
  }

  @Bean
  GuardedFetcher fetcher(IngestSettings settings) {
    return new GuardedFetcher(settings.allowedHosts(), userAgent(settings));
  }

  @Bean
  ForeignFiles foreignFiles(ReadingSettings settings) {
    return new ForeignFiles(settings.budget());
  }

  @Bean
  Transcription transcription(
      TranscriptionSettings transcription,
      IngestSettings settings,
      GuardedFetcher fetcher,
      ForeignFiles files) {
    return transcription
        .server()
        .<Transcription>map(
            server ->
                new Transcriber(
                    server, transcription.folder(), fetcher, files, userAgent(settings)))
        .orElse(Transcription.OFF);
  }

  @Bean
  TranscriptionJobs transcriptionJobs() {
    return new TranscriptionJobs();
  }

  @Bean
  Intake intake(Catalogue catalogue, Ledger ledger, Stored stored, Clock clock) {
    return new Intake(catalogue, ledger, stored, clock);
  }

  @Bean
  ShowIntake showIntake(Catalogue catalogue, Ledger ledger) {
    return new ShowIntake(catalogue.shows(), ledger);
  }

  @Bean
  FeedRecords feedRecords(Catalogue catalogue, Ledger ledger) {
    return new FeedRecords(catalogue.feeds(), ledger);
  }

  @Bean
  UploadIntake uploadIntake(ShowIntake shows, Intake intake, ForeignFiles files) {
    return new UploadIntake(shows, intake, files);
  }

  @Bean
  Subscriptions subscriptions(
      IngestSettings settings, DeskToken token, Fetcher fetcher, FeedRecords records, Clock clock) {
    return new Subscriptions(
        settings.publicUrl(), token.derived("websub"), fetcher, records, clock);
  }

  @Bean
  Follower.Means means(
      Fetcher fetcher,
      ForeignFiles files,
      Subscriptions subscriptions,
      Transcription transcription,
      TranscriptionJobs jobs,
      FeedOwnership ownership) {
    return new Follower.Means(fetcher, files, subscriptions, transcription, jobs, ownership);
  }

  @Bean
  Follower follower(
      IngestSettings settings,
      Follower.Means means,
      Catalogue catalogue,
      FeedRecords records,
      ShowIntake shows,
      Intake intake,
      Clock clock) {
    var plan =
        new Follower.Plan(settings.pollEvery(), settings.pollAtLeastEvery(), settings.feeds());
    return Follower.of(plan, means, catalogue, records, shows, intake, clock);
  }

  @Bean
  Retry retry(Catalogue catalogue, Intake intake, Stored stored, Polling polling) {
    return new Retry(catalogue, intake, stored, polling);
  }

  @Bean
  ReplayPolicy replayPolicy(Catalogue catalogue) {
    return new ReplayPolicy(catalogue.episodes());
  }

  @Bean
  Polling polling(Follower follower) {
    return follower.polling();
  }

  @Bean
  PollSchedule pollSchedule(Follower follower) {
    return follower.schedule();
  }

  @Bean
  Timetable timetable(Follower follower) {
    return follower.timetable();
  }

  @Bean
  ApplicationRunner polls(PollSchedule schedule, CatalogueViews views) {
    return arguments -> schedule.start(views::await);
  }

  /** Somebody waits for the answer, so this service gives up sooner than those that listen. */
  @Bean
  DefaultKafkaProducerFactoryCustomizer answersSoon() {
    return factory ->
        factory.updateConfigs(
            Map.of(
                ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 8_000,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 15_000));
  }

  private static String userAgent(IngestSettings settings) {
    return "Earmark/0.1 (+" + settings.siteUrl() + ")";
  }
}
