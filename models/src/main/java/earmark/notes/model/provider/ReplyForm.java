package earmark.notes.model.provider;

import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonRawSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import earmark.notes.model.ModelQuestion;
import earmark.notes.model.ReplySchema;

/** How a model is brought to follow a schema. */
enum ReplyForm {
  /** The server holds the reply to the schema. */
  ENFORCED {
    @Override
    String instructions(ModelQuestion question) {
      return question.instructions();
    }

    @Override
    ResponseFormat format(ReplySchema schema) {
      return ResponseFormat.builder()
          .type(ResponseFormatType.JSON)
          .jsonSchema(
              JsonSchema.builder()
                  .name(schema.name())
                  .rootElement(JsonRawSchema.from(schema.json()))
                  .build())
          .build();
    }

    @Override
    String json(String text) {
      return text;
    }
  },

  /** The instructions describe the schema, for servers that know none. */
  DESCRIBED {
    @Override
    String instructions(ModelQuestion question) {
      return "%s\n\nAnswer with one JSON object that follows this JSON Schema, and nothing else:\n%s"
          .formatted(question.instructions(), question.schema().json());
    }

    @Override
    ResponseFormat format(ReplySchema schema) {
      return ResponseFormat.TEXT;
    }

    // Models like to put a word before and after.
    @Override
    String json(String text) {
      int from = text.indexOf('{');
      int to = text.lastIndexOf('}');
      return from >= 0 && from < to ? text.substring(from, to + 1) : text;
    }
  };

  abstract String instructions(ModelQuestion question);

  abstract ResponseFormat format(ReplySchema schema);

  /** The JSON in a reply of this form. */
  abstract String json(String text);
}
