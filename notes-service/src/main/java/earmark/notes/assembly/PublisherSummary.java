package earmark.notes.assembly;

import earmark.notes.language.Language;
import earmark.notes.language.RuleList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The part of a publisher's description that says what the episode is about. */
final class PublisherSummary {

  /** A paragraph with fewer characters is a heading or a label. */
  private static final int SHORTEST = 60;

  /** No further paragraph is taken when so many characters are reached. */
  private static final int ENOUGH = 280;

  private static final int LONGEST = 900;

  private static final Pattern END = Pattern.compile("[.!?…][\"”’')]{0,2}$");

  private static final Pattern SENTENCES = Pattern.compile("(?<=[.!?…][\"”’')]{0,2})\\s+");

  /** An address, a handle or a mail address. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?U)https?:|www\\.|\\w\\.(?:com|org|net|io|co|fm|tv)\\b|(?<!\\w)@\\w|\\w@\\w");

  /** A bullet or a number in front: a line of a list. */
  private static final Pattern LIST = Pattern.compile("^[-–—•*▪►➤]|^\\d{1,2}[.)]\\s");

  /** A time in front: a line of a list of chapters, after which publishers say nothing more. */
  private static final Pattern CHAPTER = Pattern.compile("^[(\\[]?\\d{1,2}:\\d{2}");

  private static final List<RuleList> PAID =
      List.of(RuleList.SPONSOR_OPENING, RuleList.SPONSOR_OFFER);

  private PublisherSummary() {}

  /**
   * Returns the first informative paragraphs of a description, separated by line feeds.
   *
   * @param description plain text; null where the publisher gives none
   * @return null if no paragraph is about the episode
   */
  static @Nullable String of(@Nullable String description, Language language) {
    if (description == null) {
      return null;
    }
    StringBuilder summary = new StringBuilder();
    for (String paragraph : description.strip().split("(?<!\\s)[\\s&&[^\\n]]*+\\n\\s*+")) {
      if (CHAPTER.matcher(paragraph).find() || isEnough(summary)) {
        break;
      }
      String telling = isTelling(paragraph, language) ? sentences(paragraph, language) : "";
      if (telling.length() >= SHORTEST && summary.length() + telling.length() <= LONGEST) {
        summary.append(summary.isEmpty() ? "" : "\n").append(telling);
      } else if (!summary.isEmpty()) {
        break;
      }
    }
    return summary.isEmpty() ? null : summary.toString();
  }

  private static boolean isEnough(StringBuilder summary) {
    return summary.length() >= ENOUGH;
  }

  /** What has a link or sells something may be paid as a whole, so no part of it is used. */
  private static boolean isTelling(String paragraph, Language language) {
    return !LIST.matcher(paragraph).find()
        && !ADDRESS.matcher(paragraph).find()
        && PAID.stream().noneMatch(list -> language.rules(list).areIn(paragraph));
  }

  /** Returns the whole sentences of a paragraph that ask for nothing. */
  private static String sentences(String paragraph, Language language) {
    return Stream.of(SENTENCES.split(paragraph.strip()))
        .filter(sentence -> !language.rules(RuleList.HOUSEKEEPING).areIn(sentence))
        .filter(sentence -> END.matcher(sentence).find())
        .collect(Collectors.joining(" "));
  }
}
