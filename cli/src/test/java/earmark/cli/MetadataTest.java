package earmark.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import earmark.stack.StackFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MetadataTest {

  @TempDir private Path folder;

  @BeforeEach
  void transcripts() throws IOException {
    Files.writeString(folder.resolve("a.vtt"), "WEBVTT");
    Files.writeString(folder.resolve("b.vtt"), "WEBVTT");
  }

  @Test
  void a_table_in_csv_says_what_is_known_of_each_file() throws IOException {
    Files.writeString(
        folder.resolve("episodes.csv"),
        """
        \uFEFFfile,title,guests,publishedOn
        ./a.vtt,"Salt, and rust",Mara Quill; Ben Ode,2026-03-04
        b.vtt,,,
        """);
    assertThat(Metadata.in(folder).byFile())
        .containsOnly(
            Map.entry(
                folder.resolve("a.vtt"),
                Map.of(
                    "title", "Salt, and rust",
                    "guests", List.of("Mara Quill", "Ben Ode"),
                    "publishedOn", "2026-03-04")),
            Map.entry(folder.resolve("b.vtt"), Map.of()));
  }

  @Test
  void a_table_in_yaml_says_the_same() throws IOException {
    Files.writeString(
        folder.resolve("episodes.yaml"),
        """
        - file: a.vtt
          title: Salt
          publishedOn: 2026-03-04
          durationSeconds: 90
          guests: [Mara Quill]
        """);
    assertThat(Metadata.in(folder).byFile().get(folder.resolve("a.vtt")))
        .containsEntry("title", "Salt")
        .containsEntry("publishedOn", "2026-03-04")
        .containsEntry("durationSeconds", "90")
        .containsEntry("guests", List.of("Mara Quill"));
  }

  @Test
  void a_folder_without_a_table_has_nothing_to_say() {
    assertThat(Metadata.in(folder)).isEqualTo(Metadata.NONE);
  }

  @Test
  void a_table_that_names_no_file_or_one_that_is_not_there_is_refused() throws IOException {
    Path table = folder.resolve("episodes.csv");
    Files.writeString(table, "title\nSalt\n");
    assertThatThrownBy(() -> Metadata.read(table))
        .isInstanceOf(StackFailure.class)
        .hasMessageContaining("column file");
    Files.writeString(table, "file\nc.vtt\n");
    assertThatThrownBy(() -> Metadata.read(table)).hasMessageContaining("c.vtt");
    Files.writeString(folder.resolve("other.yaml"), "title: [");
    assertThatThrownBy(() -> Metadata.read(folder.resolve("other.yaml")))
        .hasMessageContaining("cannot be read as a table");
  }
}
