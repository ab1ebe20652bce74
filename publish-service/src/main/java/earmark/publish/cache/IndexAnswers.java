package earmark.publish.cache;

import static java.nio.charset.StandardCharsets.UTF_8;

import earmark.contracts.EventJson;
import earmark.publish.render.EpisodeCard;
import earmark.publish.render.ShowCard;
import earmark.publish.render.ShowRecord;
import earmark.publish.site.PublicationClaim;
import earmark.publish.site.PublicationClaim.Decision;
import earmark.publish.site.SiteIndex.HomeList;
import earmark.publish.site.SiteIndex.ShowList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what the scripts of the index return. */
final class IndexAnswers {

  private IndexAnswers() {}

  static PublicationClaim claim(List<?> answer) {
    return new PublicationClaim(
        decision((Long) answer.get(0)),
        Long.parseLong(text(answer.get(1))),
        Instant.ofEpochMilli(Long.parseLong(text(answer.get(2)))));
  }

  private static Decision decision(long answer) {
    return answer > 0 ? Decision.GRANTED : answer == 0 ? Decision.SUPERSEDED : Decision.PATH_TAKEN;
  }

  static ShowList showList(List<?> list) {
    return new ShowList(
        Long.parseLong(text(list.get(0))),
        text(list.get(1)).isEmpty() ? null : show(list.get(1)),
        ((Long) list.get(2)).intValue(),
        list.stream().skip(3).map(IndexAnswers::episode).toList());
  }

  static HomeList homeList(List<?> front) {
    List<?> shows = (List<?>) front.get(2);
    List<ShowCard> listed = new ArrayList<>();
    for (int i = 0; i < shows.size(); i += 3) {
      int size = ((Long) shows.get(i + 1)).intValue();
      listed.add(new ShowCard(show(shows.get(i)), size, dateOf(shows.get(i + 2))));
    }
    List<EpisodeCard> episodes =
        ((List<?>) front.get(1)).stream().map(IndexAnswers::episode).toList();
    return new HomeList(Long.parseLong(text(front.get(0))), episodes, listed);
  }

  private static String text(Object bytes) {
    return new String((byte[]) bytes, UTF_8);
  }

  static EpisodeCard episode(Object bytes) {
    return EventJson.mapper().readValue((byte[]) bytes, EpisodeCard.class);
  }

  private static ShowRecord show(Object bytes) {
    return EventJson.mapper().readValue((byte[]) bytes, ShowRecord.class);
  }

  private static @Nullable LocalDate dateOf(Object entry) {
    return ((byte[]) entry).length == 0 ? null : episode(entry).date();
  }
}
