package earmark.ingest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import earmark.feeds.Chapters;
import earmark.feeds.FeedReader;
import earmark.transcripts.TranscriptReader;
import java.util.stream.Stream;

@AnalyzeClasses(packages = "earmark.ingest", importOptions = ImportOption.DoNotIncludeTests.class)
class IngestArchitectureTest {

  @ArchTest
  static final ArchRule intake_polling_and_operations_know_no_transport =
      noClasses()
          .that()
          .resideInAnyPackage(
              "earmark.ingest.intake..", "earmark.ingest.polling..", "earmark.ingest.operations..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.springframework..",
              "org.apache.kafka..",
              "jakarta.servlet..",
              "earmark.messaging..");

  @ArchTest
  static final ArchRule fetch_is_the_only_way_out =
      noClasses()
          .that()
          .resideOutsideOfPackage("earmark.ingest.fetch..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.hc..", "java.net.http..");

  @ArchTest
  static final ArchRule foreign_files_are_read_within_a_budget =
      noClasses()
          .that()
          .resideOutsideOfPackage("earmark.ingest.reading..")
          .and()
          .doNotHaveSimpleName("TranscriptionResponse")
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(FeedReader.class, Chapters.class, TranscriptReader.class);

  @ArchTest
  static final ArchRule packages_have_no_cycles =
      slices().matching("earmark.ingest.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule ingest_knows_no_other_service =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("earmark.notes..", "earmark.publish..");

  /** The rules are held against classes that break them. */
  @ArchTest
  static void each_rule_can_fail(JavaClasses whole) {
    assertBroken(
        intake_polling_and_operations_know_no_transport, "earmark.ingest.intake.KnowsKafka");
    assertBroken(fetch_is_the_only_way_out, "earmark.ingest.desk.GoesOut");
    assertBroken(foreign_files_are_read_within_a_budget, "earmark.ingest.desk.ReadsUnbounded");
    assertBroken(
        packages_have_no_cycles,
        "earmark.ingest.fetch.KnowsIntake",
        "earmark.ingest.fetch.Fetched",
        "earmark.ingest.intake.KnowsKafka",
        "earmark.ingest.intake.Catalogue");
  }

  private static void assertBroken(ArchRule rule, String... by) {
    JavaClasses classes =
        new ClassFileImporter()
            .importClasses(
                Stream.of(by).map(IngestArchitectureTest::named).toArray(Class<?>[]::new));
    assertThat(rule.evaluate(classes).hasViolation()).as(rule.getDescription()).isTrue();
  }

  private static Class<?> named(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }
}
