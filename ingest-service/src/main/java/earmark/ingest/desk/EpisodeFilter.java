package earmark.ingest.desk;

import earmark.contracts.Progress;
import earmark.contracts.Progress.Stage;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Selects the episodes that the desk lists.
 *
 * @param stage the name of a stage; null for all
 * @param show the slug of a show; null for all
 * @param words must all occur in the title or the show's title; empty for all
 */
public record EpisodeFilter(@Nullable String stage, @Nullable String show, String words) {

  static EpisodeFilter of(@Nullable String stage, @Nullable String show, @Nullable String words) {
    return new EpisodeFilter(
        blankToNull(stage), blankToNull(show), words == null ? "" : words.strip());
  }

  /** Returns the matching episodes in their order, failed ones first: they need the operator. */
  List<Progress> of(List<Progress> all) {
    return all.stream()
        .filter(this::matches)
        .sorted(Comparator.comparing(progress -> progress.stage() != Stage.FAILED))
        .toList();
  }

  /** Returns this filter with another stage. */
  EpisodeFilter withStage(@Nullable String other) {
    return new EpisodeFilter(other, show, words);
  }

  public boolean isEmpty() {
    return stage == null && show == null && words.isEmpty();
  }

  /** The URL of a page of the list. */
  String link(int page) {
    var query = new StringJoiner("&", "/?", "#episodes").setEmptyValue("/#episodes");
    add(query, "stage", stage);
    add(query, "show", show);
    add(query, "q", words.isEmpty() ? null : words);
    add(query, "page", page == 1 ? null : String.valueOf(page));
    return query.toString();
  }

  private boolean matches(Progress progress) {
    return (stage == null || progress.stage().name().equals(stage))
        && (show == null || progress.show().slug().equals(show))
        && (words.isEmpty() || hasAllWords(progress.title() + " " + progress.show().title()));
  }

  private boolean hasAllWords(String text) {
    String plain = text.toLowerCase(Locale.ROOT);
    return Arrays.stream(words.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(plain::contains);
  }

  private static void add(StringJoiner query, String name, @Nullable String value) {
    if (value != null) {
      query.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
  }

  private static @Nullable String blankToNull(@Nullable String value) {
    return value == null || value.isBlank() ? null : value.strip();
  }
}
