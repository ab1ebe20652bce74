package earmark.feeds;

import earmark.contracts.Chapter;
import earmark.text.Interruption;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Reads a chapter file by tokens: its tree could need a hundred times the size of its text. */
final class ChapterFile {

  private static final int MOST = 10_000;
  private static final int LONGEST_TITLE = 10_000;
  private static final int LONGEST_NUMBER = 40;

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxStringLength(100_000)
                  .maxNestingDepth(100)
                  .maxNameLength(1000)
                  .build())
          .build();

  private final List<Chapter> chapters = new ArrayList<>();
  private final JsonParser json;
  private int entries;

  private ChapterFile(JsonParser json) {
    this.json = json;
  }

  /**
   * The chapters in the file's order; empty if it has none, or too many.
   *
   * @throws tools.jackson.core.JacksonException if it is no JSON
   */
  static List<Chapter> read(byte[] content) {
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), content)) {
      ChapterFile file = new ChapterFile(json);
      file.read();
      return file.entries > MOST ? List.of() : file.chapters;
    }
  }

  private void read() {
    if (json.nextToken() != JsonToken.START_OBJECT) {
      return;
    }
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      boolean list = json.currentName().equals("chapters");
      if (json.nextToken() == JsonToken.START_ARRAY && list) {
        while (json.nextToken() != JsonToken.END_ARRAY && entries <= MOST) {
          entries++;
          readEntry();
        }
        if (entries > MOST) {
          return;
        }
      }
      json.skipChildren();
    }
  }

  private void readEntry() {
    Interruption.check();
    if (json.currentToken() != JsonToken.START_OBJECT) {
      json.skipChildren();
      return;
    }
    double start = -1;
    String title = "";
    boolean listed = true;
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      String value = json.nextToken().isScalarValue() ? json.getString() : "";
      switch (name) {
        case "startTime" -> start = number(value);
        case "title" -> title = json.currentToken() == JsonToken.VALUE_NULL ? "" : value.strip();
        case "toc" -> listed = !value.equals("false");
        default -> {}
      }
      json.skipChildren();
    }
    if (listed && start >= 0 && !title.isEmpty() && title.length() <= LONGEST_TITLE) {
      chapters.add(new Chapter(Math.round(start * 1000), title));
    }
  }

  private static double number(String text) {
    try {
      return text.length() > LONGEST_NUMBER ? -1 : Double.parseDouble(text.strip());
    } catch (NumberFormatException none) {
      return -1;
    }
  }
}
