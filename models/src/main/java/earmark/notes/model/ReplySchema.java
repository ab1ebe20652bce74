package earmark.notes.model;

/**
 * A JSON Schema (draft 2020-12) that a reply must follow.
 *
 * @param name letters, digits and underscores
 * @param json the schema; every object lists all its properties as required and allows no others,
 *     as strict modes demand
 */
public record ReplySchema(String name, String json) {}
