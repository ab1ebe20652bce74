package earmark.publish;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublishArchitectureTest {

  private static final String[] TRANSPORTS = {
    "org.springframework..", "org.apache.kafka..", "io.netty..", "io.lettuce.."
  };

  private final JavaClasses service =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("earmark.publish");

  private static ArchRule knowsNoTransport(String part) {
    return noClasses()
        .that()
        .resideInAPackage("earmark.publish." + part + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(TRANSPORTS);
  }

  private static ArchRule hasNoCycles(String slices) {
    return slices().matching(slices).should().beFreeOfCycles();
  }

  @ParameterizedTest
  @ValueSource(strings = {"site", "render", "commerce"})
  void the_core_knows_no_transport(String part) {
    knowsNoTransport(part).check(service);
  }

  @ParameterizedTest
  @ValueSource(strings = {"cache", "serve", "messaging"})
  void the_rule_on_transports_fails_where_there_is_one(String part) {
    assertThat(knowsNoTransport(part).evaluate(service).hasViolation()).isTrue();
  }

  @Test
  void packages_have_no_cycles() {
    hasNoCycles("earmark.publish.(*)..").check(service);
  }

  @Test
  void the_rule_on_cycles_fails_where_there_is_one() {
    JavaClasses jdk = new ClassFileImporter().importPackages("java.util");

    assertThat(hasNoCycles("java.util.(*)..").evaluate(jdk).hasViolation()).isTrue();
  }

  @Test
  void the_service_knows_no_other_service() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("earmark.ingest..", "earmark.notes..")
        .check(service);
  }
}
