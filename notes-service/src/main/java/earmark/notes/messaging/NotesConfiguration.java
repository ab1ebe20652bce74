package earmark.notes.messaging;

import earmark.notes.assembly.NotesAssembler;
import earmark.notes.reading.Reader;
import earmark.notes.writing.NotesWriter;
import earmark.notes.writing.extractive.ExtractiveWriter;
import earmark.notes.writing.extractive.MiniLm;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** Puts the plain parts of the core together. */
@Configuration(proxyBeanMethods = false)
class NotesConfiguration {

  /** Lazy, as loading the model takes longer than starting the service. */
  @Bean
  @Lazy
  @ConditionalOnMissingBean
  NotesWriter notesWriter() {
    return new ExtractiveWriter(new MiniLm());
  }

  @Bean
  @Lazy
  NotesAssembler notesAssembler(@Lazy NotesWriter writer, Clock clock) {
    return new NotesAssembler(new Reader(), writer, clock);
  }
}
