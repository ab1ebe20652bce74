package earmark.ingest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "earmark.ingest", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule intake_and_polling_know_no_transport =
      noClasses()
          .that()
          .resideInAnyPackage("earmark.ingest.intake..", "earmark.ingest.polling..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.springframework..",
              "org.apache.kafka..",
              "jakarta.servlet..",
              "earmark.messaging..");

  @ArchTest
  static final ArchRule reading_knows_no_framework =
      noClasses()
          .that()
          .resideInAnyPackage("earmark.ingest.feed..", "earmark.ingest.transcript..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.springframework..",
              "org.apache.kafka..",
              "org.apache.hc..",
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
  static final ArchRule packages_have_no_cycles =
      slices().matching("earmark.ingest.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule ingest_knows_no_other_service =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("earmark.notes..", "earmark.publish..");
}
