package earmark.notes.messaging;

import earmark.contracts.EpisodeTranscribed;
import earmark.contracts.Notes;
import earmark.contracts.NotesAssembled;
import earmark.contracts.Topics;
import earmark.messaging.EventHeaders;
import earmark.messaging.EventPublisher;
import earmark.messaging.SlowWork;
import earmark.notes.assembly.NotesAssembler;
import earmark.notes.grounding.Refusal;
import earmark.notes.grounding.Verbatim;
import earmark.notes.judging.ModelJudge;
import earmark.notes.model.LanguageModel;
import earmark.notes.model.ModelFailure;
import earmark.notes.model.ModelFailure.Remedy;
import earmark.notes.reading.Reader;
import earmark.notes.writing.model.ModelWriter;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.MessageListener;

/**
 * Has a language model write the notes of each transcript. They replace those that are published
 * already; where the model gives none, these stay.
 */
final class ModelListener implements MessageListener<Object, Object> {

  private static final Logger log = LoggerFactory.getLogger(ModelListener.class);
  private static final Set<String> PASSED_ON = Set.of(Topics.PATH_HEADER, Topics.SINCE_HEADER);

  private static final Set<String> NO_FAULT =
      Set.of(
          Refusal.ONLY_MENTIONED.reason(), Refusal.CRITICISED.reason(), Refusal.SPONSORED.reason());

  /** How long a queue that must not ask waits until the operator's next start. */
  private static final Duration STOPPED = Duration.ofMinutes(1);

  private final LanguageModel writer;
  private final LanguageModel judge;
  private final EventPublisher events;
  private final ModelQueue queue;
  private final Clock clock;
  private final Reader reader = new Reader();

  /**
   * @param writer proposes
   * @param judge judges what the writer proposes; may be the same
   * @param queue is paused when nothing more may be asked
   */
  ModelListener(
      LanguageModel writer,
      LanguageModel judge,
      EventPublisher events,
      ModelQueue queue,
      Clock clock) {
    this.writer = writer;
    this.judge = judge;
    this.events = events;
    this.queue = queue;
    this.clock = clock;
  }

  @Override
  public void onMessage(ConsumerRecord<Object, Object> transcript) {
    String key = String.valueOf(transcript.key());
    if (!(transcript.value() instanceof EpisodeTranscribed event)) {
      events.publish(Topics.MODEL_NOTES, key, null, passedOn(transcript));
      return;
    }
    try {
      write(event, key, passedOn(transcript));
    } catch (ModelFailure e) {
      switch (e.remedy()) {
        case Remedy.AskAgain(Duration after) -> {
          log.warn("{} waits {} s: {}", event.episode().path(), after.toSeconds(), e.getMessage());
          throw new SlowWork.TryLater(after, e);
        }
        case Remedy.StopAsking _ -> {
          queue.stop(String.valueOf(e.getMessage()));
          throw new SlowWork.TryLater(STOPPED, e);
        }
        case Remedy.LeaveEpisode _ -> leave(event, String.valueOf(e.getMessage()));
      }
    }
  }

  private void write(EpisodeTranscribed event, String key, Map<String, String> headers) {
    var use = new ModelTally();
    NotesAssembler assembler =
        new NotesAssembler(
            reader,
            new ModelWriter(use.counting(writer)),
            List.of(new Verbatim(), new ModelJudge(use.counting(judge))),
            clock);
    NotesAssembled written = assembler.assemble(event, (done, doing) -> {});
    Notes notes = written.notes();
    int published = published(notes);
    int refused = refused(notes);
    if (published == 0 || published < refused) {
      leave(
          event,
          "of %d things that the model proposed only %d are proven"
              .formatted(published + refused, published));
      return;
    }
    log.info(
        "{}: {} things proven, {} refused; {}", event.episode().path(), published, refused, use);
    Notes signed = notes.withWrittenBy(notes.writtenBy().by(use.summary(writer.name())));
    events.publish(
        Topics.MODEL_NOTES,
        key,
        new NotesAssembled(written.transcribedAt(), written.episode(), signed),
        headers);
  }

  private static void leave(EpisodeTranscribed event, String why) {
    log.warn("{} keeps the notes without a model: {}", event.episode().path(), why);
  }

  private static int published(Notes notes) {
    return Stream.of(notes.gist(), notes.reveals(), notes.takeaways(), notes.recommendations())
        .mapToInt(List::size)
        .sum();
  }

  /**
   * Paid stretches, which have a confidence, are left out by every writer; and works are listed
   * with every stance.
   */
  private static int refused(Notes notes) {
    return (int)
        notes.leftOut().stream()
            .filter(left -> left.confidence() == null && !NO_FAULT.contains(left.why()))
            .count();
  }

  private static Map<String, String> passedOn(ConsumerRecord<?, ?> transcript) {
    Map<String, String> headers = EventHeaders.own(transcript);
    headers.keySet().retainAll(PASSED_ON);
    return headers;
  }
}
