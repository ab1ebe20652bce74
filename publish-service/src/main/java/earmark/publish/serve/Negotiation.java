package earmark.publish.serve;

import earmark.publish.cache.ContentCoding;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what a client accepts and already has (RFC 9110 sections 12.5.3 and 13.1.2). */
final class Negotiation {

  private Negotiation() {}

  /**
   * Returns the codings that the client accepts, the most wanted first, of equals the smallest.
   * Identity is always among them: a client that refuses everything gets it.
   *
   * @param accepts the header Accept-Encoding, or null
   */
  static List<ContentCoding> codings(@Nullable String accepts) {
    Map<ContentCoding, Double> weights = new EnumMap<>(ContentCoding.class);
    for (ContentCoding coding : ContentCoding.values()) {
      double weight = quality(accepts, coding);
      if (weight > 0 || coding == ContentCoding.IDENTITY) {
        weights.put(coding, weight);
      }
    }
    return weights.keySet().stream().sorted(Comparator.comparing(weights::get).reversed()).toList();
  }

  /**
   * Whether the client has the page already.
   *
   * @param header If-None-Match, or null
   * @param entityTag of what would be sent
   */
  static boolean has(@Nullable String header, String entityTag) {
    if (header == null) {
      return false;
    }
    return header.strip().equals("*")
        || List.of(header.split(",", -1)).stream()
            .map(String::strip)
            .map(tag -> tag.startsWith("W/") ? tag.substring(2) : tag)
            .anyMatch(entityTag::equals);
  }

  private static double quality(@Nullable String accepts, ContentCoding coding) {
    // Identity is acceptable even if the client does not name it, but less than what it names.
    double unnamed = coding == ContentCoding.IDENTITY ? 0.001 : 0;
    if (accepts == null) {
      return unnamed;
    }
    for (String part : accepts.split(",", -1)) {
      String[] words = part.strip().toLowerCase(Locale.ROOT).split("(?:(?<!\\s)\\s+)?;\\s*", -1);
      if (words[0].equals(coding.token())) {
        return weight(words);
      }
      if (words[0].equals("*")) {
        unnamed = weight(words);
      }
    }
    return unnamed;
  }

  private static double weight(String[] words) {
    for (int i = 1; i < words.length; i++) {
      if (words[i].startsWith("q=")) {
        try {
          return Double.parseDouble(words[i].substring(2));
        } catch (NumberFormatException e) {
          return 0;
        }
      }
    }
    return 1;
  }
}
