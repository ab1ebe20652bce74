package earmark.ingest.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Names of people as a single field holds them: "Ada Host, Ben Host and Cleo Host". */
public final class NameList {

  private static final Pattern BETWEEN =
      Pattern.compile("(?U)(?:(?<!\\s)\\s+)?[,;&]\\s*(?:and\\s+)?|(?<!\\s)\\s+and\\s+");

  /** What follows a name after a comma and is no name. */
  private static final Pattern SUFFIX =
      Pattern.compile("(?:Jr|Sr|Ph\\.?D|M\\.?D|Esq|II|III|IV)\\.?");

  private NameList() {}

  /**
   * Returns the single names of fields that hold one name or several each, in order.
   *
   * @param fields without nulls; blank ones hold no name
   */
  public static List<String> of(List<String> fields) {
    List<String> names = new ArrayList<>();
    for (String field : fields) {
      int first = names.size();
      for (String name : BETWEEN.split(field.strip())) {
        if (names.size() > first && SUFFIX.matcher(name).matches()) {
          names.set(names.size() - 1, names.getLast() + ", " + name);
        } else if (!name.isBlank()) {
          names.add(name);
        }
      }
    }
    return List.copyOf(names);
  }
}
