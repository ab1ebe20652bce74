package earmark.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import earmark.contracts.Chapter;
import earmark.contracts.Person;
import earmark.contracts.Soundbite;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

  private static ParsedFeed parse(String text) {
    return FeedReader.read(text.getBytes(StandardCharsets.UTF_8), URL);
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
    assertThat(item.about().description()).isEqualTo("With Mara Quill");
    assertThat(item.media().durationSeconds()).isEqualTo(3723);
    assertThat(item.media().audioUrl()).isEqualTo("https://example.org/1.mp3");
    assertThat(item.media().audioType()).isEqualTo("audio/mpeg");
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
            <podcast:transcript url="https://example.org/1.html" type="text/html"/>
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
            "https://example.org/1.html",
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
  void the_people_of_an_item_replace_those_of_the_show() {
    String show =
        "<podcast:person>Ada Host</podcast:person><podcast:person role=\"guest\">Ben Regular</podcast:person>";
    ParsedFeed feed =
        read(
            show
                + "<item><guid>one</guid></item>"
                + "<item><guid>two</guid><podcast:person>Mara Quill</podcast:person></item>");
    assertThat(feed.items().get(0).people())
        .containsExactly(
            new Person("Ada Host", Person.Role.HOST), new Person("Ben Regular", Person.Role.GUEST));
    assertThat(feed.items().get(1).people())
        .containsExactly(new Person("Mara Quill", Person.Role.HOST));
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
    assertThat(item.about().link()).isNull();
    assertThat(item.media().audioUrl()).isNull();
  }

  @ParameterizedTest
  @CsvSource({"3723, 3723", "62:03, 3723", "1:02:03, 3723", "59.6, 59", "soon,", "-5,", "0,"})
  void durations_are_read_as_publishers_write_them(String text, Integer seconds) {
    assertThat(Durations.seconds(text)).isEqualTo(seconds);
  }

  @Test
  void a_document_type_is_passed_over_so_that_no_entity_can_reach_a_file() {
    ParsedFeed feed =
        parse(
            "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/hostname\">"
                + "<!ENTITY y \"yyyyyyyyyy\">]>"
                + "<rss version=\"2.0\"><channel><title>A &x;&y; show</title></channel></rss>");
    assertThat(feed.title()).isEqualTo("A &x;&y; show");
  }

  @ParameterizedTest
  @CsvSource({
    "'', it is empty",
    "<html><body>Hi</body></html>, it is a web page",
    "'<html><link rel=\"alternate\" type=\"application/rss+xml\" href=\"/pod.xml\">', https://example.org/pod.xml",
    "{}, it is JSON",
    "<rss, neither rss nor feed",
    "<rss></rss>, it has no channel",
    "<rss><redirect><newLocation>https://a.example/</newLocation></redirect></rss>, follow https://a.example/"
  })
  void what_is_no_feed_is_refused_with_its_address_and_what_it_is(String text, String reason) {
    assertThatThrownBy(() -> parse(text))
        .isInstanceOf(FeedRefused.class)
        .hasMessageContaining(URL)
        .hasMessageContaining(reason);
  }

  @Test
  void a_feed_that_is_no_well_formed_xml_is_read_as_far_as_it_goes() {
    ParsedFeed feed =
        parse(
            """
            <rss><channel><title>Salt & rust \u0001</title>
              <item><guid>one</guid><title>Caf&eacute;</title>
                <itunes:duration>62:03</itunes:duration>
                <podcast:person role=guest>Mara Quill</podcast:person></item>
              <item><guid>two</guid><title>Cut off
            """);
    assertThat(feed.title()).isEqualTo("Salt & rust");
    assertThat(feed.items()).extracting(FeedItem::guid).containsExactly("one", "two");
    assertThat(feed.items().getFirst().title()).isEqualTo("Café");
    assertThat(feed.items().getFirst().media().durationSeconds()).isEqualTo(3723);
    assertThat(feed.items().getFirst().people()).hasSize(1);
  }

  @Test
  void a_feed_that_nests_without_end_does_not_end_the_reader() {
    String deep = "<rss><channel><title>t</title>" + "<a>".repeat(50_000);
    assertThat(parse(deep).title()).isEqualTo("t");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<!-- -->", "<?a?>", "<!DOCTYPE a>", "</>", "</é>"})
  void a_feed_of_more_comments_and_the_like_than_memory_holds_is_refused(String other) {
    String huge = "<rss><channel>" + other.repeat(300_000) + "</channel></rss>";
    assertThatThrownBy(() -> parse(huge))
        .isInstanceOf(FeedRefused.class)
        .hasMessageContaining("comments");
  }

  @Test
  void tags_that_are_quoted_count_as_no_elements() {
    String notes =
        "<rss><channel><title>T</title><description><![CDATA[" + "<b>x</b>".repeat(300_000);
    assertThat(parse(notes + "]]></description></channel></rss>").title()).isEqualTo("T");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<item/>", "<a>", "<a></b>"})
  void a_feed_of_more_elements_than_memory_holds_is_refused(String element) {
    String huge = "<rss><channel>" + element.repeat(600_000) + "</channel></rss>";
    assertThatThrownBy(() -> parse(huge))
        .isInstanceOf(FeedRefused.class)
        .hasMessageContaining("elements");
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, UTF-8",
    "windows-1252, ISO-8859-1",
    "ISO-8859-1, UTF-8",
    "UTF-16LE, UTF-16",
    "UTF-8,"
  })
  void a_feed_is_decoded_by_its_bytes_where_its_declaration_is_wrong(
      String written, String declared) {
    String xml =
        "\uFEFF<?xml version=\"1.0\"%s?><rss><channel><title>Ærlig talt – ångström</title></channel></rss>"
            .formatted(declared == null ? "" : " encoding=\"" + declared + "\"");
    boolean marked = written.startsWith("UTF-16");
    byte[] bytes = (marked ? xml : xml.substring(1)).getBytes(Charset.forName(written));
    if (written.equals("ISO-8859-1")) {
      bytes = xml.substring(1).replace('–', '-').getBytes(StandardCharsets.ISO_8859_1);
    }
    assertThat(FeedReader.read(bytes, URL).title()).startsWith("Ærlig talt").endsWith("ångström");
  }

  @Test
  void an_atom_feed_is_read_with_its_kinds_of_text() {
    ParsedFeed feed =
        parse(
            """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="da"><title>The Show</title>
              <link href="https://example.org/"/><icon>/i.png</icon>
              <link rel="hub" href="https://hub.example.org/"/>
              <link rel="self" href="https://example.org/atom"/>
              <entry><id>urn:1</id><title type="html">Salt &amp;amp; rust</title>
                <link href="/one"/><published>2026-03-03T23:30:00-05:00</published>
                <link rel="enclosure" href="/1.mp3" type="audio/mpeg"/>
                <summary>If a &lt; b</summary>
                <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One</p><p>Two</p></div></content>
              </entry></feed>
            """);
    FeedItem item = feed.items().getFirst();
    assertThat(feed.language()).isEqualTo("da");
    assertThat(feed.artworkUrl()).isEqualTo("https://example.org/i.png");
    assertThat(feed.signals().hub()).isEqualTo("https://hub.example.org/");
    assertThat(feed.signals().self()).isEqualTo("https://example.org/atom");
    assertThat(item.title()).isEqualTo("Salt & rust");
    assertThat(item.about().link()).isEqualTo("https://example.org/one");
    assertThat(item.media().audioUrl()).isEqualTo("https://example.org/1.mp3");
    assertThat(item.about().description()).isEqualTo("One\n\nTwo");
    assertThat(item.publishedAt()).isEqualTo("2026-03-03T23:30-05:00");
  }

  @Test
  void quoted_text_in_xhtml_is_text() {
    ParsedFeed feed =
        parse(
            "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title type=\"xhtml\">"
                + "<div><![CDATA[Salt <i> rust]]><b> &amp; ash</b></div></title></feed>");
    assertThat(feed.title()).isEqualTo("Salt <i> rust & ash");
  }

  @Test
  void notes_that_are_quoted_twice_are_whole() {
    FeedItem item =
        item(
            "<guid>one</guid><description>&lt;![CDATA[Salt &lt;b&gt;and&lt;/b&gt; rust]]&gt;</description>");
    assertThat(item.about().description()).isEqualTo("Salt and rust");
  }

  @Test
  void a_prefix_that_nobody_declares_means_what_feeds_mean_by_it() {
    ParsedFeed feed =
        parse(
            """
            <rss><channel><title>T</title><other:title>No</other:title>
              <podcast:person>Mara Quill</podcast:person>
              <item><other:guid>no</other:guid><guid>one</guid><dc:date>2026-03-03</dc:date></item>
            </channel></rss>
            """);
    assertThat(feed.title()).isEqualTo("T");
    assertThat(feed.hosts()).containsExactly("Mara Quill");
    assertThat(feed.items().getFirst().guid()).isEqualTo("one");
    assertThat(feed.items().getFirst().publishedAt()).isEqualTo("2026-03-03T00:00Z");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Warning: something on line 3\n",
        "<br/><b>Notice</b>: Undefined variable",
        "\n\n<?xml version='1.0'?>",
        "<!-- made by hand -->"
      })
  void a_feed_is_found_behind_what_stands_before_it(String before) {
    assertThat(parse(before + "<rss><channel><title>T</title></channel></rss>").title())
        .isEqualTo("T");
  }

  @Test
  void white_space_in_an_attribute_is_a_space() {
    assertThat(
            item("<guid>one</guid><enclosure url=\"https://a.example/1\n.mp3\" type=\"audio/mpeg\"/>")
                .media()
                .audioUrl())
        .isEqualTo("https://a.example/1%20.mp3");
  }

  @ParameterizedTest
  @CsvSource({
    "<podcast:block>yes</podcast:block>, true",
    "<podcast:block>no</podcast:block>, false",
    "<podcast:block id=\"another\">yes</podcast:block>, false",
    "<podcast:block id=\"earmark\">yes</podcast:block>, true",
    "<podcast:block>yes</podcast:block><podcast:block id=\"earmark\">no</podcast:block>, false",
    "<title>A second title</title>, false"
  })
  void a_block_counts_by_the_three_steps_of_its_tag(String tags, boolean blocked) {
    assertThat(read(tags).signals().blocked()).isEqualTo(blocked);
  }

  @Test
  void what_a_feed_says_to_those_who_follow_it_is_read() {
    Signals signals =
        read("<podcast:podping usesPodping=\"true\"/>"
                + "<itunes:new-feed-url>https://example.org/new.xml</itunes:new-feed-url>")
            .signals();
    assertThat(signals.podping()).isTrue();
    assertThat(signals.newUrl()).isEqualTo("https://example.org/new.xml");
  }

  @Test
  void how_often_a_show_comes_out_tells_when_the_next_episode_may_come() {
    UpdateFrequency weekly =
        read("<podcast:updateFrequency rrule=\"FREQ=WEEKLY\">Mondays</podcast:updateFrequency>")
            .signals()
            .frequency();
    Instant last = Instant.parse("2026-03-02T08:00:00Z");
    assertThat(weekly).isNotNull();
    assertThat(weekly.next(last, last.plus(Duration.ofDays(8))))
        .isEqualTo(last.plus(Duration.ofDays(14)));
    UpdateFrequency over =
        read("<podcast:updateFrequency complete=\"true\"/>").signals().frequency();
    assertThat(over).isEqualTo(new UpdateFrequency(true, null, null));
    assertThat(read("<podcast:updateFrequency rrule=\"FREQ=NEVER\"/>").signals().frequency())
        .isEqualTo(new UpdateFrequency(false, null, null));
  }

  @Test
  void chapters_and_soundbites_in_the_feed_are_read_in_order() {
    FeedItem item =
        item(
            """
            <guid>one</guid>
            <psc:chapters xmlns:psc="http://podlove.org/simple-chapters">
              <psc:chapter start="01:02:03.400" title="Rust"/><psc:chapter start="0" title="Salt"/>
              <psc:chapter start="soon" title="Lost"/></psc:chapters>
            <podcast:soundbite startTime="73.5" duration="60"/>
            <podcast:soundbite startTime="12" duration="4">Salt!</podcast:soundbite>
            <podcast:soundbite startTime="x" duration="4"/>
            """);
    assertThat(item.moments().chapters())
        .containsExactly(new Chapter(0, "Salt"), new Chapter(3_723_400, "Rust"));
    assertThat(item.moments().soundbites())
        .containsExactly(
            new Soundbite(12_000, 16_000, "Salt!"), new Soundbite(73_500, 133_500, null));
  }

  @Test
  void a_recording_comes_before_a_picture_and_from_wherever_it_is_named() {
    String picture =
        "<guid>one</guid><enclosure url=\"https://a.example/1.jpg\" type=\"image/jpeg\"/>";
    assertThat(
            item(picture + "<enclosure url=\"https://a.example/1.mp3\" type=\"audio/mpeg\"/>")
                .media()
                .audioUrl())
        .isEqualTo("https://a.example/1.mp3");
    assertThat(
            item("<guid>one</guid><media:group xmlns:media=\"http://search.yahoo.com/mrss/\">"
                    + "<media:content url=\"/1.mp4\" type=\"video/mp4\" duration=\"90\"/></media:group>")
                .media()
                .durationSeconds())
        .isEqualTo(90);
  }

  @Test
  void what_has_no_title_is_named_by_its_file_or_its_address() {
    assertThat(item("<enclosure url=\"https://a.example/My%20talk.mp3?x=1\"/>").title())
        .isEqualTo("My talk");
    assertThat(parse("<rss><channel></channel></rss>").title()).isEqualTo(URL);
  }

  @Test
  void a_guid_is_a_page_only_where_it_looks_like_one_or_says_so() {
    assertThat(item("<guid>one</guid>").about().link()).isNull();
    assertThat(item("<guid>https://example.org/1</guid>").about().link())
        .isEqualTo("https://example.org/1");
    assertThat(item("<guid isPermaLink=\"false\">https://example.org/1</guid>").about().link())
        .isNull();
    assertThat(item("<guid isPermaLink=\"true\">one/</guid>").about().link())
        .isEqualTo("https://example.org/one/");
  }

  @Test
  void the_full_notes_come_before_an_excerpt_of_them() {
    FeedItem item =
        item(
            "<guid>one</guid><description>Short</description>"
                + "<content:encoded xmlns:content=\"http://purl.org/rss/1.0/modules/content/\">"
                + "&lt;p&gt;All of it&lt;/p&gt;</content:encoded>");
    assertThat(item.about().description()).isEqualTo("All of it");
  }

  @Test
  void a_language_is_written_as_bcp_47_recommends() {
    assertThat(read("<language>PT-br</language>").language()).isEqualTo("pt-BR");
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
