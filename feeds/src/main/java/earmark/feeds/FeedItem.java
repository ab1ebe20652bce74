package earmark.feeds;

import earmark.contracts.Chapter;
import earmark.contracts.Person;
import earmark.contracts.Soundbite;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item of a feed. All links are http or https.
 *
 * @param guid the publisher's; where there is none, the link or the enclosure's URL
 * @param title as the publisher writes it
 * @param publishedAt with the publisher's offset where the feed names one
 * @param durationSeconds length of the recording
 * @param audioUrl the enclosure
 * @param audioType media type of the enclosure
 * @param link the publisher's page about the episode
 * @param description show notes as plain text
 * @param artworkUrl a square image
 * @param people whom the item names, else whom the show names; may be empty
 * @param transcripts most faithful first; may be empty
 * @param chaptersUrl a file for {@link Chapters#readJson}
 * @param chapters those that stand in the feed itself; may be empty
 * @param soundbites in order; may be empty
 */
public record FeedItem(
    String guid,
    String title,
    @Nullable OffsetDateTime publishedAt,
    @Nullable Integer durationSeconds,
    @Nullable String audioUrl,
    @Nullable String audioType,
    @Nullable String link,
    @Nullable String description,
    @Nullable String artworkUrl,
    List<Person> people,
    List<TranscriptLink> transcripts,
    @Nullable String chaptersUrl,
    List<Chapter> chapters,
    List<Soundbite> soundbites) {

  public FeedItem {
    people = List.copyOf(people);
    transcripts = List.copyOf(transcripts);
    chapters = List.copyOf(chapters);
    soundbites = List.copyOf(soundbites);
  }
}
