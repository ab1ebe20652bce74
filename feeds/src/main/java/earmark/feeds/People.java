package earmark.feeds;

import earmark.contracts.Person;
import earmark.contracts.Person.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whom a channel or an item names. */
final class People {

  private static final Pattern FULL_NAME =
      Pattern.compile("\\A\\p{Lu}[\\p{L}.'’-]*(?: [\\p{L}.'’-]+){1,3}");
  private static final Pattern COMPANY =
      Pattern.compile(
          "(?i)\\b(?:media|inc|llc|ltd|gmbh|network|podcasts?|radio|studios?|productions?|company|team|show|news|fm|presents)\\b");

  /** White space was normalised. */
  private static final Pattern BETWEEN = Pattern.compile(" ?[,;&] ?(?:and )?| and ");

  private People() {}

  /** The persons of {@code tags}, in the publisher's order. */
  static List<Person> in(FeedTags tags) {
    return tags.podcast("person").flatMap(e -> Stream.ofNullable(person(e))).distinct().toList();
  }

  private static @Nullable Person person(FeedElement element) {
    String name = element.line();
    return name.isEmpty() ? null : new Person(name, role(element));
  }

  /** The defaults are those of the podcast name space: group "cast", role "host". */
  private static Role role(FeedElement element) {
    if (!word(element, "group", "cast").equals("cast")) {
      return Role.OTHER;
    }
    return switch (word(element, "role", "host")) {
      case "host", "co-host", "cohost", "guest host" -> Role.HOST;
      case "guest" -> Role.GUEST;
      default -> Role.OTHER;
    };
  }

  private static String word(FeedElement element, String attribute, String otherwise) {
    String value = element.attribute(attribute, "").strip().toLowerCase(Locale.ROOT);
    return value.isEmpty() ? otherwise : value;
  }

  /** The hosts of a show: the persons that have this role, else authors who look like people. */
  static List<String> hosts(FeedTags channel) {
    List<String> named =
        in(channel).stream().filter(p -> p.role() == Role.HOST).map(Person::name).toList();
    return named.isEmpty() ? authors(channel.itunesText("author")) : named;
  }

  private static List<String> authors(@Nullable String author) {
    return author == null
        ? List.of()
        : Arrays.stream(BETWEEN.split(author))
            .filter(name -> FULL_NAME.matcher(name).matches() && !COMPANY.matcher(name).find())
            .distinct()
            .toList();
  }
}
