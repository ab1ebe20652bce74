package earmark.ingest.feed;

import earmark.contracts.Person;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;

/**
 * The tags of iTunes and of Podcasting 2.0 in a channel or an item. Elements are known by their
 * name space, however the feed abbreviates it.
 */
final class PodcastTags {

  private static final Set<String> PODCAST =
      Set.of(
          "https://podcastindex.org/namespace/1.0",
          "http://podcastindex.org/namespace/1.0",
          "https://github.com/podcastindex-org/podcast-namespace/blob/main/docs/1.0.md");

  private static final String ITUNES = "http://www.itunes.com/dtds/podcast-1.0.dtd";

  private final List<Element> elements;

  PodcastTags(List<Element> elements) {
    this.elements = List.copyOf(elements);
  }

  /** The {@code podcast:guid} where it is a UUID, else null. */
  @Nullable String guid() {
    return all("guid").stream()
        .map(Element::getTextTrim)
        .filter(PodcastTags::isUuid)
        .findFirst()
        .orElse(null);
  }

  /** People in the order of the feed; who has no role is a host, as the specification says. */
  List<Person> people() {
    List<Person> people = new ArrayList<>();
    for (Element person : all("person")) {
      String name = PlainText.of(person.getTextNormalize());
      if (name != null) {
        people.add(new Person(name, role(person.getAttributeValue("role"))));
      }
    }
    return people;
  }

  /** Transcripts, the most faithful format first. */
  List<TranscriptLink> transcripts() {
    List<TranscriptLink> links = new ArrayList<>();
    for (Element transcript : all("transcript")) {
      String url = Links.httpOnly(transcript.getAttributeValue("url"));
      if (url != null) {
        links.add(
            new TranscriptLink(
                url,
                transcript.getAttributeValue("type"),
                transcript.getAttributeValue("language")));
      }
    }
    links.sort(Comparator.comparingInt(PodcastTags::faithfulness));
    return links;
  }

  /** Where the chapters are; null if the feed names none. */
  @Nullable String chaptersUrl() {
    return all("chapters").stream()
        .map(chapters -> Links.httpOnly(chapters.getAttributeValue("url")))
        .filter(url -> url != null)
        .findFirst()
        .orElse(null);
  }

  /** The first element of that name in iTunes' name space, or null. */
  @Nullable Element itunes(String name) {
    return elements.stream()
        .filter(e -> e.getName().equals(name) && e.getNamespaceURI().equalsIgnoreCase(ITUNES))
        .findFirst()
        .orElse(null);
  }

  private List<Element> all(String name) {
    return elements.stream()
        .filter(e -> e.getName().equals(name))
        .filter(e -> PODCAST.contains(e.getNamespaceURI().toLowerCase(Locale.ROOT)))
        .toList();
  }

  private static Person.Role role(@Nullable String role) {
    return switch (role == null ? "host" : role.toLowerCase(Locale.ROOT)) {
      case "host", "co-host" -> Person.Role.HOST;
      case "guest", "guest host" -> Person.Role.GUEST;
      default -> Person.Role.OTHER;
    };
  }

  private static int faithfulness(TranscriptLink link) {
    String type = link.type() == null ? "" : link.type().toLowerCase(Locale.ROOT);
    List<String> order = List.of("json", "vtt", "srt", "subrip", "plain", "html");
    for (int i = 0; i < order.size(); i++) {
      if (type.contains(order.get(i))) {
        return i;
      }
    }
    return order.size();
  }

  private static boolean isUuid(String text) {
    try {
      return UUID.fromString(text).toString().equalsIgnoreCase(text);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
