package earmark.feeds;

import earmark.contracts.About;
import earmark.contracts.Media;
import earmark.contracts.Moments;
import earmark.contracts.Person;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item of a feed. All links are http or https.
 *
 * @param guid the publisher's; where there is none, the link or the enclosure's URL
 * @param title as the publisher writes it
 * @param publishedAt with the publisher's offset where the feed names one
 * @param media the recording
 * @param about what else the item says; never a language, which only the show names
 * @param people whom the item names, else whom the show names; may be empty
 * @param transcripts most faithful first; may be empty
 * @param chaptersUrl a file for {@link Chapters#readJson}
 * @param moments soundbites, and the chapters that stand in the feed itself
 */
public record FeedItem(
    String guid,
    String title,
    @Nullable OffsetDateTime publishedAt,
    Media media,
    About about,
    List<Person> people,
    List<TranscriptLink> transcripts,
    @Nullable String chaptersUrl,
    Moments moments) {

  public FeedItem {
    people = List.copyOf(people);
    transcripts = List.copyOf(transcripts);
  }
}
