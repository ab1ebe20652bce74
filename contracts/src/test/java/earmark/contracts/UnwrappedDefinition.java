package earmark.contracts;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomDefinitionProviderV2;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The schema of a record with unwrapped components: their properties are its own. */
final class UnwrappedDefinition implements CustomDefinitionProviderV2 {

  @Override
  public @Nullable CustomDefinition provideCustomSchemaDefinition(
      ResolvedType type, SchemaGenerationContext context) {
    List<ResolvedType> parts = unwrapped(type, context);
    if (parts.isEmpty()) {
      return null;
    }
    ObjectNode whole = context.createStandardDefinition(type, this);
    var properties = new TreeMap<String, JsonNode>();
    var required = new TreeSet<String>();
    Stream.concat(
            Stream.of(whole), parts.stream().map(p -> context.createStandardDefinition(p, this)))
        .forEach(
            part -> {
              part.path("properties").forEachEntry(properties::put);
              part.path("required").forEach(name -> required.add(name.asString()));
            });
    whole.putObject("properties").setAll(properties);
    ArrayNode names = whole.putArray("required");
    required.forEach(names::add);
    return new CustomDefinition(whole);
  }

  private static List<ResolvedType> unwrapped(ResolvedType type, SchemaGenerationContext context) {
    RecordComponent[] components = type.getErasedType().getRecordComponents();
    return components == null
        ? List.of()
        : Stream.of(components)
            .filter(component -> component.getAccessor().isAnnotationPresent(JsonUnwrapped.class))
            .map(component -> context.getTypeContext().resolve(component.getGenericType()))
            .toList();
  }
}
