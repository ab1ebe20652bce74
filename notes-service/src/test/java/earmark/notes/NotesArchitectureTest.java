package earmark.notes;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import earmark.notes.grounding.Evidence;
import earmark.notes.grounding.ProvenGuest;
import earmark.notes.grounding.ProvenHeadline;
import earmark.notes.grounding.ProvenPoint;
import earmark.notes.grounding.ProvenQuote;
import earmark.notes.grounding.ProvenWork;
import java.util.List;
import org.junit.jupiter.api.Test;

class NotesArchitectureTest {

  private static final JavaClasses NOTES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("earmark.notes");

  private static final String[] CORE = {
    "..notes.language..",
    "..notes.reading..",
    "..notes.cast..",
    "..notes.sponsor..",
    "..notes.writing..",
    "..notes.work..",
    "..notes.grounding..",
    "..notes.assembly.."
  };

  private static ArchRule noneKnows(String[] packages, String... others) {
    return noClasses()
        .that()
        .resideInAnyPackage(packages)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(others);
  }

  @Test
  void the_core_knows_no_framework_and_no_transport() {
    noneKnows(CORE, "org.springframework..", "org.apache.kafka..", "earmark.messaging..")
        .check(NOTES);
  }

  @Test
  void the_rule_about_the_core_can_fail() {
    ArchRule rule = noneKnows(new String[] {"..notes.messaging.."}, "org.springframework..");
    assertThatThrownBy(() -> rule.check(NOTES)).isInstanceOf(AssertionError.class);
  }

  @Test
  void writers_do_not_know_grounding() {
    noneKnows(new String[] {"..notes.writing..", "..notes.work.."}, "..notes.grounding..")
        .check(NOTES);
  }

  @Test
  void only_grounding_can_make_what_is_proven() {
    for (Class<?> proven :
        List.of(
            ProvenQuote.class,
            ProvenPoint.class,
            ProvenWork.class,
            ProvenGuest.class,
            ProvenHeadline.class,
            Evidence.class)) {
      assertThat(proven.getConstructors()).as("public constructors of " + proven).isEmpty();
    }
  }

  @Test
  void packages_have_no_cycles() {
    slices().matching("earmark.notes.(*)..").should().beFreeOfCycles().check(NOTES);
  }
}
