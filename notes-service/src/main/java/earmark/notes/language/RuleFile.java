package earmark.notes.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a file of rules. Its lines are
 *
 * <ul>
 *   <li>a rule with its examples: {@code brought to you by + "This is brought to you by Acme." -
 *       "She brought it."}; the rule is a regular expression,
 *   <li>a macro: <code>{month} = january|february</code>, which the lines after it may use,
 *   <li>{@code @case}: capitals count in this file,
 *   <li>a comment, which starts with {@code #}, or nothing.
 * </ul>
 *
 * <p>A rule matches regardless of case, both kinds of apostrophe alike, by Unicode's classes, and
 * never from or to the middle of a word. {@code docs/how-to/language.md} describes the format.
 */
final class RuleFile {

  private static final Pattern RULE =
      Pattern.compile("(?<rule>.+?)\\s+\\+ \"(?<matches>.+?)\"\\s+- \"(?<spares>.+)\"");
  private static final Pattern MACRO = Pattern.compile("\\{(?<name>\\p{L}[\\p{L}-]*)} = (?<is>.+)");
  private static final Pattern USE = Pattern.compile("(?<!\\\\[pP])\\{(?<name>\\p{L}[\\p{L}-]*)}");

  private static final String CASE = "@case";
  private static final int UNICODE = Pattern.UNICODE_CHARACTER_CLASS;
  private static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private final String name;
  private final Map<String, String> macros;
  private final List<Rule> rules = new ArrayList<>();
  private int flags = UNICODE | ANY_CASE;

  private RuleFile(String name, Map<String, String> macros) {
    this.name = name;
    this.macros = new HashMap<>(macros);
  }

  /**
   * Returns the rules of a file.
   *
   * @param name of the file, for messages
   * @param text its lines
   * @param macros that it may use in addition to its own
   * @throws IllegalArgumentException if a line is nothing of the kind; the message names it
   */
  static Rules rules(String name, String text, Map<String, String> macros) {
    RuleFile file = new RuleFile(name, macros).read(text);
    return new Rules(file.rules, file.flags);
  }

  /** Returns the macros of a file that has nothing else. */
  static Map<String, String> macros(String name, String text) {
    return Map.copyOf(new RuleFile(name, Map.of()).read(text).macros);
  }

  private RuleFile read(String text) {
    List<String> lines = text.lines().map(String::strip).toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.isEmpty() && !line.startsWith("#")) {
        try {
          readLine(line);
        } catch (IllegalArgumentException e) {
          throw new IllegalArgumentException(
              name + ", line " + (i + 1) + ": " + e.getMessage() + " The line is: " + line, e);
        }
      }
    }
    return this;
  }

  private void readLine(String line) {
    Matcher macro = MACRO.matcher(line);
    if (line.equals(CASE)) {
      flags = UNICODE;
    } else if (macro.matches()) {
      macros.put(macro.group("name"), "(?:" + expand(macro.group("is")) + ")");
    } else {
      rules.add(rule(line));
    }
  }

  private Rule rule(String line) {
    Matcher rule = RULE.matcher(line);
    if (!rule.matches()) {
      throw new IllegalArgumentException(
          "A rule needs an example that it matches and one that it does not. Write:"
              + " rule + \"matches\" - \"does not match\".");
    }
    String source = rule.group("rule");
    String expression = expand(source).replace("'", "['’]");
    return Rule.of(source, rule.group("matches"), rule.group("spares"), expression, flags);
  }

  private String expand(String text) {
    return USE.matcher(text)
        .replaceAll(
            use -> {
              String is = macros.get(use.group("name"));
              if (is == null) {
                throw new IllegalArgumentException(
                    "There is no macro {" + use.group("name") + "}. Define it above this line.");
              }
              return Matcher.quoteReplacement(is);
            });
  }
}
