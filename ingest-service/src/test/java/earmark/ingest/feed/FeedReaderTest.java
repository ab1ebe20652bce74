package earmark.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import earmark.contracts.Chapter;
import earmark.contracts.Person;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedReaderTest {

  private static final String URL = "https://example.org/feed.xml";

  private static ParsedFeed read(String channel) {
    String feed =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"
             xmlns:podcast="https://podcastindex.org/namespace/1.0"><channel>
          <title>The Show</title><link>https://example.org/</link><description>About</description>
          %s
        </channel></rss>
        """
            .formatted(channel);
    return FeedReader.read(feed.getBytes(StandardCharsets.UTF_8), URL);
  }

  private static FeedItem item(String content) {
    return read("<item>" + content + "</item>").items().getFirst();
  }

  @Test
  void a_show_is_read_with_its_podcasting_2_0_tags() {
    ParsedFeed feed =
        read(
            """
            <language>en</language>
            <podcast:guid>917393e3-1b1e-5cef-ace4-edaa54e1f810</podcast:guid>
            <podcast:person>Ada Host</podcast:person>
            <podcast:person role="guest">Mara Quill</podcast:person>
            <itunes:image href="https://example.org/cover.jpg"/>
            """);
    assertThat(feed.guid()).isEqualTo("917393e3-1b1e-5cef-ace4-edaa54e1f810");
    assertThat(feed.title()).isEqualTo("The Show");
    assertThat(feed.hosts()).containsExactly("Ada Host");
    assertThat(feed.artworkUrl()).isEqualTo("https://example.org/cover.jpg");
    assertThat(feed.language()).isEqualTo("en");
  }

  @Test
  void an_item_is_read_with_everything_that_notes_need() {
    FeedItem item =
        item(
            """
            <guid isPermaLink="false">one</guid><title>Salt &amp; rust</title>
            <pubDate>Wed, 04 Mar 2026 05:06:07 GMT</pubDate>
            <description>&lt;p&gt;With &lt;b&gt;Mara&lt;/b&gt; Quill&lt;/p&gt;</description>
            <itunes:duration>1:02:03</itunes:duration>
            <enclosure url="https://example.org/1.mp3" length="1" type="audio/mpeg"/>
            <podcast:person role="guest">Mara Quill</podcast:person>
            <podcast:chapters url="https://example.org/1.json" type="application/json+chapters"/>
            """);
    assertThat(item.guid()).isEqualTo("one");
    assertThat(item.title()).isEqualTo("Salt & rust");
    assertThat(item.publishedAt()).isEqualTo(OffsetDateTime.parse("2026-03-04T05:06:07Z"));
    assertThat(item.description()).isEqualTo("With Mara Quill");
    assertThat(item.durationSeconds()).isEqualTo(3723);
    assertThat(item.audioUrl()).isEqualTo("https://example.org/1.mp3");
    assertThat(item.audioType()).isEqualTo("audio/mpeg");
    assertThat(item.people()).containsExactly(new Person("Mara Quill", Person.Role.GUEST));
    assertThat(item.chaptersUrl()).isEqualTo("https://example.org/1.json");
  }

  @Test
  void the_most_faithful_transcript_comes_first() {
    FeedItem item =
        item(
            """
            <guid>one</guid>
            <podcast:transcript url="https://example.org/1.txt" type="text/plain"/>
            <podcast:transcript url="https://example.org/1.srt" type="application/x-subrip"/>
            <podcast:transcript url="https://example.org/1.json" type="application/json"/>
            <podcast:transcript url="ftp://example.org/1.vtt" type="text/vtt"/>
            <podcast:transcript url="https://example.org/1.vtt" type="text/vtt"/>
            """);
    assertThat(item.transcripts())
        .extracting(TranscriptLink::url)
        .containsExactly(
            "https://example.org/1.json",
            "https://example.org/1.vtt",
            "https://example.org/1.srt",
            "https://example.org/1.txt");
  }

  @Test
  void an_item_without_a_guid_is_known_by_its_link_or_its_recording() {
    assertThat(item("<link>https://example.org/one</link>").guid())
        .isEqualTo("https://example.org/one");
    assertThat(
            item("<enclosure url=\"https://example.org/1.mp3\" length=\"1\" type=\"a/b\"/>").guid())
        .isEqualTo("https://example.org/1.mp3");
  }

  @Test
  void the_newest_item_comes_first_and_those_without_a_date_last() {
    ParsedFeed feed =
        read(
            """
            <item><guid>none</guid></item>
            <item><guid>old</guid><pubDate>Wed, 04 Mar 2026 05:06:07 GMT</pubDate></item>
            <item><guid>new</guid><pubDate>Thu, 05 Mar 2026 05:06:07 GMT</pubDate></item>
            """);
    assertThat(feed.items()).extracting(FeedItem::guid).containsExactly("new", "old", "none");
  }

  @ParameterizedTest
  @CsvSource({
    "'Tue, 03 Mar 2026 23:30:00 -0500', 2026-03-03T23:30-05:00",
    "'Fri, 03 Mar 2026 23:30:00 -0500', 2026-03-03T23:30-05:00",
    "'3 Mar 2026 23:30 EST', 2026-03-03T23:30-05:00",
    "2026-03-03T23:30:00-05:00, 2026-03-03T23:30-05:00"
  })
  void a_date_keeps_the_day_that_it_was_in_the_publishers_zone(String written, String read) {
    assertThat(item("<guid>one</guid><pubDate>" + written + "</pubDate>").publishedAt())
        .isEqualTo(read);
  }

  @Test
  void an_author_who_looks_like_a_person_is_the_host_where_nobody_else_is_named() {
    assertThat(read("<itunes:author>Ada Host and Ben Host</itunes:author>").hosts())
        .containsExactly("Ada Host", "Ben Host");
    assertThat(read("<itunes:author>Host Media Inc</itunes:author>").hosts()).isEmpty();
  }

  @Test
  void relative_links_lead_to_where_the_feed_is() {
    String url = read("<itunes:image href=\"cover.jpg\"/>").artworkUrl();
    assertThat(url).isEqualTo(java.net.URI.create(URL).resolve("cover.jpg").toString());
  }

  @Test
  void only_links_that_lead_to_the_web_are_kept() {
    FeedItem item =
        item(
            """
            <guid>one</guid><link>javascript:alert(1)</link>
            <enclosure url="file:///etc/passwd" length="1" type="audio/mpeg"/>
            """);
    assertThat(item.link()).isNull();
    assertThat(item.audioUrl()).isNull();
  }

  @ParameterizedTest
  @CsvSource({"3723, 3723", "62:03, 3723", "1:02:03, 3723", "59.6, 59", "soon,", "-5,", "0,"})
  void durations_are_read_as_publishers_write_them(String text, Integer seconds) {
    assertThat(Durations.seconds(text)).isEqualTo(seconds);
  }

  @Test
  void a_document_type_is_refused_so_that_no_entity_can_reach_a_file() {
    String hostile =
        "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss version=\"2.0\"><channel>"
            + "<title>&x;</title><link>https://example.org</link><description>d</description>"
            + "</channel></rss>";
    assertThatThrownBy(() -> FeedReader.read(hostile.getBytes(StandardCharsets.UTF_8), URL))
        .isInstanceOf(FeedRefused.class)
        .hasMessageContaining(URL);
  }

  @Test
  void what_is_no_feed_is_refused_with_its_address() {
    for (String text : new String[] {"", "<html></html>", "{}", "<rss"}) {
      assertThatThrownBy(() -> FeedReader.read(text.getBytes(StandardCharsets.UTF_8), URL))
          .as(text)
          .isInstanceOf(FeedRefused.class)
          .hasMessageContaining(URL);
    }
  }

  @Test
  void chapters_are_read_and_broken_ones_passed_over() {
    byte[] json =
        "{\"version\": \"1.2.0\", \"chapters\": [{\"startTime\": 1.5, \"title\": \"Salt\"}]}"
            .getBytes(StandardCharsets.UTF_8);
    assertThat(Chapters.readJson(json)).containsExactly(new Chapter(1500, "Salt"));
    assertThat(Chapters.readJson("no json".getBytes(StandardCharsets.UTF_8))).isEmpty();
  }
}
