package earmark.notes.model.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder passes both kits. */
class FolderKeepingTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 4);

  @TempDir private static Path folder;

  @Nested
  class FolderHoldsAnswers extends AnswerStoreKit {

    @Override
    protected AnswerStore store() {
      return new FolderAnswers(folder.resolve("answers"));
    }

    @Override
    protected void damage(AnswerKey key) {
      files(folder.resolve("answers")).stream()
          .filter(file -> file.toString().contains(key.hash()))
          .forEach(file -> write(file, "{\"model\":"));
    }
  }

  @Nested
  class FolderHoldsSpending extends SpendLedgerKit {

    private final SpendLedger ledger = new FolderLedger(folder);

    @Override
    protected SpendLedger ledger() {
      return ledger;
    }

    @Override
    protected SpendLedger restarted() {
      return new FolderLedger(folder);
    }
  }

  @Test
  void only_their_owner_reads_the_files_and_none_is_left_unfinished(@TempDir Path own)
      throws IOException {
    Path kept = own.resolve("kept");
    new FolderAnswers(kept)
        .keep(AnswerStoreKit.key("a"), new KeptAnswer("m", "{}", 1, 1, Instant.EPOCH));
    new FolderLedger(kept).add(DAY, "e", new Spend(1, 1, 1));

    assertThat(files(kept)).hasSize(2);
    for (Path file : files(kept)) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo("rw-------");
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
          .isEqualTo("rwx------");
      assertThat(file.toString()).doesNotContain("unfinished");
    }
  }

  @Test
  void a_damaged_ledger_is_not_nothing_spent(@TempDir Path own) {
    SpendLedger ledger = new FolderLedger(own);
    ledger.add(DAY, "e", new Spend(1, 1, 1));
    files(own).forEach(file -> write(file, "{"));

    assertThatThrownBy(() -> ledger.ofDay(DAY))
        .isInstanceOf(KeepingFailed.class)
        .hasMessageContaining("spent-2026-03-04.json");
  }

  @Test
  void a_folder_that_cannot_be_made_is_named(@TempDir Path own) {
    write(own.resolve("file"), "");
    AnswerStore store = new FolderAnswers(own.resolve("file"));

    assertThatThrownBy(
            () ->
                store.keep(AnswerStoreKit.key("a"), new KeptAnswer("m", "{}", 1, 1, Instant.EPOCH)))
        .isInstanceOf(KeepingFailed.class)
        .hasMessageContaining("EARMARK_MODEL_ANSWERS");
  }

  private static List<Path> files(Path of) {
    try (Stream<Path> files = Files.walk(of)) {
      return files.filter(Files::isRegularFile).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
