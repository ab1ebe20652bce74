package earmark.contracts;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** JSON Schemas (draft 2020-12) of the events, drawn from the records themselves. */
final class Schemas {

  private Schemas() {}

  static ObjectNode of(Class<?> event) {
    var config =
        new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
            .with(Option.DEFINITIONS_FOR_ALL_OBJECTS, Option.FLATTENED_ENUMS_FROM_TOSTRING)
            .without(Option.FIELDS_DERIVED_FROM_ARGUMENTFREE_METHODS);
    config.forFields().withRequiredCheck(field -> !isNullable(field));
    config.forFields().withIgnoreCheck(Schemas::isUnwrapped);
    config
        .forTypesInGeneral()
        .withCustomDefinitionProvider(new UnwrappedDefinition())
        .withStringFormatResolver(
            scope ->
                scope.getType().getErasedType() == Instant.class
                    ? "date-time"
                    : scope.getType().getErasedType() == LocalDate.class ? "date" : null);
    return new SchemaGenerator(config.build()).generateSchema(event);
  }

  private static boolean isUnwrapped(FieldScope field) {
    return field.getAnnotation(JsonUnwrapped.class) != null;
  }

  private static boolean isNullable(FieldScope field) {
    return Arrays.stream(field.getRawMember().getAnnotatedType().getAnnotations())
        .anyMatch(annotation -> annotation.annotationType() == Nullable.class);
  }
}
