package earmark.yardstick;

import earmark.contracts.EpisodeTranscribed;
import earmark.contracts.EventJson;
import earmark.contracts.Notes;
import earmark.notes.assembly.NotesAssembler;
import earmark.notes.reading.Reader;
import earmark.notes.writing.extractive.ExtractiveWriter;
import earmark.notes.writing.extractive.MiniLm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/** Writes the notes of every event of a folder and prints a table of what is wrong with them. */
final class NotesTable {

  private static final String HEAD =
      "| file | points | works | unproven | leaks | loose ends | repeats | paid s | left out | total ms | ms per stage |\n"
          + "|---|---|---|---|---|---|---|---|---|---|---|";

  private final NotesAssembler assembler =
      new NotesAssembler(new Reader(), new ExtractiveWriter(new MiniLm()), Clock.systemUTC());

  /**
   * Prints a line for each event.
   *
   * @param dir with files that each hold an {@link EpisodeTranscribed} as JSON
   */
  void print(Path dir) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(dir)) {
      files = all.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
    System.out.println(HEAD);
    for (Path file : files) {
      String name = file.getFileName().toString().replaceFirst("\\.json$", "");
      System.out.println(row(name, Files.readAllBytes(file)));
    }
  }

  private String row(String name, byte[] json) throws IOException {
    EpisodeTranscribed event = EventJson.mapper().readValue(json, EpisodeTranscribed.class);
    StageTimes stages = new StageTimes(System::nanoTime);
    long begun = System.nanoTime();
    Notes notes = assembler.assemble(event, stages).notes();
    long millis = (System.nanoTime() - begun) / 1_000_000;
    Faults faults = Faults.in(notes, event.transcript().cues());
    return "| %s | %d | %d | %d | %d | %d | %d | %d | %d | %d | %s |"
        .formatted(
            name,
            notes.reveals().size() + notes.takeaways().size(),
            notes.recommendations().size(),
            faults.unproven(),
            faults.leaks(),
            faults.looseEnds(),
            faults.repeats(),
            notes.quality().sponsoredSeconds(),
            notes.quality().leftOut(),
            millis,
            stages.ended());
  }
}
