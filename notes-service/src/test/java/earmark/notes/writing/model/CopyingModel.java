package earmark.notes.writing.model;

import earmark.contracts.EventJson;
import earmark.notes.model.LanguageModel;
import earmark.notes.model.ModelQuestion;
import earmark.notes.model.ModelReply;
import earmark.notes.model.TokenCount;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Proposes what it reads, word by word, but nothing paid. */
final class CopyingModel implements LanguageModel {

  private static final Pattern LINE = Pattern.compile("(?m)^(\\d+) (.*)(?<! PAID)$");
  private static final Pattern GUESTS = Pattern.compile("(?m)^Guests: (.*)$");

  @Override
  public String name() {
    return "test:copying";
  }

  @Override
  public int window() {
    return 200_000;
  }

  @Override
  public ModelReply ask(ModelQuestion question) {
    List<Object> points = new ArrayList<>();
    for (MatchResult line : LINE.matcher(question.material()).results().toList()) {
      points.add(item(Integer.parseInt(line.group(1)), line.group(2)));
    }
    List<Object> guests = new ArrayList<>();
    GUESTS
        .matcher(question.material())
        .results()
        .flatMap(guest -> Pattern.compile(", ").splitAsStream(guest.group(1)))
        .forEach(name -> guests.add(Map.of("name", name, "quotes", List.of())));
    Map<String, Object> reply =
        Map.of(
            "gist", List.of(),
            "guests", guests,
            "reveals", points.subList(0, points.size() / 2),
            "takeaways", points.subList(points.size() / 2, points.size()),
            "works", List.of());
    return new ModelReply(
        EventJson.mapper().writeValueAsString(reply), TokenCount.NONE, Duration.ZERO);
  }

  private static Map<String, Object> item(int sentence, String words) {
    return Map.of("quotes", List.of(Map.of("sentence", sentence, "words", words)), "text", words);
  }
}
