package earmark.notes.messaging;

import earmark.contracts.EpisodeTranscribed;
import earmark.contracts.NotesAssembled;
import earmark.contracts.Progress;
import earmark.contracts.Topics;
import earmark.messaging.EventPublisher;
import earmark.messaging.ProgressReporter;
import earmark.notes.assembly.NotesAssembler;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Turns every transcript into notes, and passes takedowns on. */
@Component
class TranscriptListener {

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
      events.publish(Topics.NOTES, transcript.key(), null, pathOf(transcript));
      return;
    }
    var steps = new ProgressSteps(event.episode(), progress, clock);
    NotesAssembled notes = assembler.assemble(event, steps);
    events.publish(Topics.NOTES, transcript.key(), notes);
    progress.report(
        Progress.of(
                event.episode(),
                Progress.Stage.ASSEMBLED,
                0.9,
                "on its way to the site",
                clock.instant())
            .with(event.transcribedAt(), notes.notes().quality()));
  }

  private static Map<String, String> pathOf(ConsumerRecord<?, ?> tombstone) {
    Header path = tombstone.headers().lastHeader(Topics.PATH_HEADER);
    return path == null
        ? Map.of()
        : Map.of(Topics.PATH_HEADER, new String(path.value(), StandardCharsets.UTF_8));
  }
}
