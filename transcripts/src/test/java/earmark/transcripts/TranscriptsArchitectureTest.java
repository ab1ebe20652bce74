package earmark.transcripts;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import earmark.transcripts.captions.RollingText;
import earmark.transcripts.raw.KnowsTurns;
import earmark.transcripts.raw.SourceText;
import earmark.transcripts.turns.FrontMatter;
import earmark.transcripts.turns.PlainTranscript;
import java.util.List;

@AnalyzeClasses(
    packages = "earmark.transcripts",
    importOptions = ImportOption.DoNotIncludeTests.class)
class TranscriptsArchitectureTest {

  @ArchTest
  static final ArchRule formats_read_bytes_alone =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.net.http..", "java.nio.file..");

  @ArchTest
  static final ArchRule packages_have_no_cycles =
      slices().matching("earmark.transcripts.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule no_format_knows_the_reader =
      noClasses()
          .that()
          .resideOutsideOfPackage("earmark.transcripts")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("earmark.transcripts");

  /** A text passes through several readers; its front matter is YAML, so one of them parses it. */
  @ArchTest
  static final ArchRule front_matter_is_parsed_once =
      noClasses()
          .that()
          .doNotBelongToAnyOf(PlainTranscript.class, RollingText.class)
          .should()
          .callMethod(FrontMatter.class, "of", List.class);

  /** The rules are held against classes that break them. */
  @ArchTest
  static void each_rule_can_fail(JavaClasses whole) {
    assertBroken(formats_read_bytes_alone, KnowsTurns.class);
    assertBroken(
        packages_have_no_cycles, KnowsTurns.class, SourceText.class, PlainTranscript.class);
    assertBroken(front_matter_is_parsed_once, KnowsTurns.class);
    assertBroken(no_format_knows_the_reader, KnowsTurns.class);
  }

  private static void assertBroken(ArchRule rule, Class<?>... by) {
    JavaClasses classes = new ClassFileImporter().importClasses(by);
    assertThat(rule.evaluate(classes).hasViolation()).as(rule.getDescription()).isTrue();
  }
}
