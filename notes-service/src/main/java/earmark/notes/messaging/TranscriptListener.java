package earmark.notes.messaging;

import earmark.contracts.EpisodeTranscribed;
import earmark.contracts.NotesAssembled;
import earmark.contracts.Progress;
import earmark.contracts.Topics;
import earmark.messaging.EventHeaders;
import earmark.messaging.EventPublisher;
import earmark.messaging.ProgressReporter;
import earmark.notes.assembly.NotesAssembler;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Turns every transcript into notes, and passes takedowns on. */
@Component
class TranscriptListener {

  private static final Set<String> PASSED_ON = Set.of(Topics.PATH_HEADER, Topics.SINCE_HEADER);

  private final NotesAssembler assembler;
  private final EventPublisher events;
  private final ProgressReporter progress;
  private final Clock clock;

  TranscriptListener(
      NotesAssembler assembler, EventPublisher events, ProgressReporter progress, Clock clock) {
    this.assembler = assembler;
    this.events = events;
    this.progress = progress;
    this.clock = clock;
  }

  @KafkaListener(
      topics = Topics.TRANSCRIPTS,
      groupId = "notes",
      concurrency = "${earmark.notes.at-once}")
  void on(ConsumerRecord<String, @Nullable EpisodeTranscribed> transcript) {
    EpisodeTranscribed event = transcript.value();
    if (event == null) {
      events.publish(Topics.NOTES, transcript.key(), null, passedOn(transcript));
      return;
    }
    Instant since = EventHeaders.since(transcript).orElse(event.transcribedAt());
    NotesAssembled notes =
        assembler.assemble(event, new ProgressSteps(event.episode(), since, progress, clock));
    // In the log before the notes are: else it could come after the report that they are published.
    events.publish(
        Topics.PROGRESS,
        event.episode().id(),
        Progress.of(
                event.episode(),
                Progress.Stage.ASSEMBLED,
                1,
                "on its way to the site",
                clock.instant())
            .since(since)
            .with(notes.notes().quality()));
    events.publish(Topics.NOTES, transcript.key(), notes, passedOn(transcript));
  }

  private static Map<String, String> passedOn(ConsumerRecord<?, ?> transcript) {
    Map<String, String> headers = EventHeaders.own(transcript);
    headers.keySet().retainAll(PASSED_ON);
    return headers;
  }
}
