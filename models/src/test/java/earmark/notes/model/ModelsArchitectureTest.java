package earmark.notes.model;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

class ModelsArchitectureTest {

  private static final JavaClasses MODELS =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("earmark.notes.model");

  @Test
  void only_setup_knows_spring() {
    withoutSpring("..model.setup..").check(MODELS);
  }

  @Test
  void the_rule_about_spring_can_fail() {
    ArchRule rule = withoutSpring("..model.provider..");
    assertThatThrownBy(() -> rule.check(MODELS)).isInstanceOf(AssertionError.class);
  }

  @Test
  void one_package_knows_the_clients_of_the_providers() {
    noClasses()
        .that()
        .resideOutsideOfPackage("..model.provider..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("dev.langchain4j..")
        .check(MODELS);
  }

  @Test
  void packages_have_no_cycles() {
    slices().matching("earmark.notes.model.(*)..").should().beFreeOfCycles().check(MODELS);
  }

  private static ArchRule withoutSpring(String except) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(except)
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.springframework..");
  }
}
