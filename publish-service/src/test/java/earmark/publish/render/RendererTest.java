package earmark.publish.render;

import static earmark.publish.Given.said;
import static org.assertj.core.api.Assertions.assertThat;

import earmark.contracts.EventJson;
import earmark.contracts.Form;
import earmark.contracts.Quote;
import earmark.contracts.Stance;
import earmark.contracts.Work;
import earmark.publish.Given;
import earmark.publish.commerce.Shop;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RendererTest {

  private static final String HOSTILE = "</script><script>alert('x')</script><img src=x onerror=y>";

  private final Renderer renderer =
      new Renderer(
          new SiteInfo(
              "https://notes.example.com/",
              "https://desk.example.com",
              new Shop("https://bookshop.org/search?keywords={query}", ""),
              name -> "/assets/" + name));

  private static Given everything() {
    return Given.anEpisode()
        .guest("Tobias Aarnes", "Harbour pilot", said("I piloted for thirty years", 64, "Mara"))
        .gist("They talk about tides.", said("we talk about tides", 70, "Mara"))
        .reveal("The tables were wrong.", said("the tables, they were wrong", 905, null))
        .takeaway("Slow down!", said("slow down", 3_723, "Tobias Aarnes"))
        .endorsed(Work.Kind.BOOK, "The Sea & Us", "R. Carson", said("read it", 4_000, "Tobias"));
  }

  @Test
  void sections_stand_in_their_order() {
    assertThat(html(everything()))
        .containsSubsequence(
            "aria-label=\"Breadcrumb\"",
            ">Home</a>",
            "4 March 2026",
            "1 h 12 min",
            "<h1",
            "A retired pilot",
            "<audio controls",
            "The guest</h2>",
            "Harbour pilot",
            "The gist</h2>",
            "Big reveals</h2>",
            "Things worth remembering</h2>",
            "Recommended in this episode</h2>",
            "Endorsed",
            "Book",
            "The Sea &amp; Us",
            "by R. Carson",
            "read it",
            "Find it at bookshop.org",
            "How this page is made</h2>",
            "12,480 words heard · 3 points");
  }

  @Test
  void what_the_publisher_says_of_the_episode_is_the_gist_and_is_marked_as_theirs() {
    String page = html(everything().summarised("Tides & tables.\nAnd why they disagree."));
    assertThat(page)
        .containsSubsequence(
            "The gist</h2>",
            "Tides &amp; tables.</p>",
            "And why they disagree.</p>",
            "In the publisher’s words")
        .doesNotContain("They talk about tides.");
  }

  @Test
  void a_headline_that_is_the_title_is_not_printed_again() {
    Given given = everything();
    assertThat(html(given.headed(given.notes().episode().title()))).doesNotContain("standfirst");
    assertThat(html(everything())).contains("standfirst");
  }

  @Test
  void what_was_left_out_is_folded_under_the_figures_by_its_reason() {
    assertThat(html(everything()))
        .containsSubsequence(
            "12,480 words heard", "What was left out, and why", "1 proposal: It was only mentioned")
        .doesNotContain("The almanac");
  }

  @Test
  void empty_sections_are_left_out() {
    String page = html(Given.anEpisode().takeaway("One point.", said("one point", 7, null)));

    assertThat(page)
        .contains("Things worth remembering</h2>")
        .doesNotContain("The guest", "The gist</h2>", "Big reveals", "Recommended in this");
  }

  @Test
  void text_from_outside_never_becomes_markup_or_script() {
    Given hostile =
        Given.anEpisode()
            .titled(HOSTILE)
            .headed(HOSTILE)
            .guest(HOSTILE, HOSTILE, said(HOSTILE, 1, HOSTILE))
            .reveal(HOSTILE, said("x " + HOSTILE, 1, HOSTILE))
            .in("\"><script>")
            .endorsed(Work.Kind.MEDIA, HOSTILE, HOSTILE, said(HOSTILE, 2, HOSTILE));

    assertThat(html(hostile)).doesNotContain("<script>alert", "<img", "\"><script>");
    assertThat(markdown(hostile)).doesNotContain("<script>", "<img");
  }

  @Test
  void only_web_addresses_become_links() {
    Given hostile =
        everything()
            .withAudio("javascript:alert(1)")
            .withVideo("data:text/html,x")
            .linkedTo("vbscript:x")
            .recommended(
                Work.Kind.PRODUCT,
                "A ruler",
                null,
                "javascript:alert(2)",
                Stance.ENDORSED,
                said("a ruler", 9, null));

    assertThat(html(hostile)).doesNotContain("javascript:", "vbscript:", "data:text", "<audio");
  }

  @Test
  void the_people_are_called_what_they_are_in_the_episode() {
    assertThat(html(everything())).contains("The guest</h2>");
    assertThat(html(everything().talkedAs(Form.LECTURE))).contains("The speaker</h2>");
    assertThat(html(everything().talkedAs(Form.PANEL))).contains("The guest</h2>");
    assertThat(html(everything().talkedAs(Form.PANEL).guest("Bo Lin", null)))
        .contains("The panel</h2>");
  }

  @Test
  void a_work_says_how_many_other_sentences_name_it() {
    Given once =
        everything().namedBesides(1).endorsed(Work.Kind.BOOK, "Tides", null, said("a", 9, null));
    Given often =
        everything().namedBesides(7).endorsed(Work.Kind.BOOK, "Tides", null, said("a", 9, null));
    assertThat(html(everything())).doesNotContain("Named in");
    assertThat(html(once)).contains("Named in one other sentence");
    assertThat(html(often)).contains("Named in 7 other sentences");
  }

  @Test
  void who_goes_on_is_named_once() {
    String goesOn =
        html(
            Given.anEpisode()
                .answer(
                    said("The tide turned.", 10, "Mara"),
                    "It took us out.",
                    said("It took us out.", 12, "Mara")));
    assertThat(goesOn).containsOnlyOnce("Mara:</b>");
  }

  @Test
  void a_point_without_time_stands_in_no_chapter() {
    Quote untimed = new Quote("It took us out.", null, null, "Mara");
    assertThat(html(Given.anEpisode().chapter(0, "Harbours").takeaway("It took us out.", untimed)))
        .doesNotContain("Harbours");
  }

  @Test
  void a_time_plays_that_moment_of_the_audio() {
    assertThat(html(everything()))
        .contains("href=\"https://media.example.com/slow-boat/31.mp3#t=3723\"")
        .contains("data-at=\"3723\" data-until=\"3727.25\"")
        .contains("1:02:03</a>");
  }

  @Test
  void without_audio_a_time_leads_into_the_video() {
    Given video = everything().withAudio(null);

    assertThat(html(video.withVideo("https://www.youtube.com/watch?v=a&t=5&list=b#x")))
        .contains("href=\"https://www.youtube.com/watch?v=a&amp;list=b&amp;t=905s\"")
        .contains("Watch at youtube.com")
        .doesNotContain("<audio", "player.js");
    assertThat(html(video.withVideo("https://youtu.be/a"))).contains("youtu.be/a?t=905s");
    assertThat(html(video.withVideo("https://video.example.com/a.mp4")))
        .contains("video.example.com/a.mp4#t=905");
  }

  @Test
  void proof_is_folded_where_it_differs_and_not_repeated_where_it_is_the_same() {
    assertThat(html(everything())).contains("Show the quote", "the tables, they were wrong");
    assertThat(html(Given.anEpisode().takeaway("Slow down!", said("slow down", 1, "Tobias"))))
        .contains("Slow down!", "Tobias")
        .doesNotContain("Show the quote", "slow down");
  }

  @Test
  void the_data_has_seconds_and_says_null_where_nothing_is_known() {
    var json = EventJson.mapper().readTree(rendered(everything().lasting(null), 1));

    assertThat(json.at("/reveals/0/proof/0").toString())
        .isEqualTo(
            "{\"text\":\"the tables, they were wrong\",\"start\":905,\"end\":909.25,"
                + "\"speaker\":null}");
    assertThat(json.at("/episode/durationSeconds").isNull()).isTrue();
    assertThat(json.at("/episode/show/slug").asString()).isEqualTo("slow-boat");
    assertThat(json.at("/recommendations/0/buy/label").asString())
        .isEqualTo("Find it at bookshop.org");
    assertThat(json.at("/recommendations/0/work/link").isNull()).isTrue();
    assertThat(json.at("/writtenBy/assembledAt").asString()).isEqualTo("2026-03-05T08:01:00Z");
  }

  @Test
  void the_head_tells_machines_what_the_page_is() {
    assertThat(html(everything()))
        .contains(
            "<link rel=\"canonical\" href=\"https://notes.example.com/slow-boat/2026-03-04-how-",
            "<meta property=\"og:title\" content=\"How the tide tables were made · Slow Boat\">",
            "{\"@context\":\"https://schema.org\",\"@type\":\"PodcastEpisode\"",
            "\"duration\":\"PT1H12M11S\"");
  }

  @Test
  void an_empty_site_says_what_to_do() {
    assertThat(renderer.home(List.of(), List.of()).text())
        .contains("No notes yet", "https://desk.example.com", "./earmark add");
  }

  @Test
  void a_page_that_is_gone_says_so_to_readers_and_machines() {
    assertThat(renderer.gone("/a/b")).extracting(Rendered::status).containsOnly(410);
    assertThat(renderer.gone("/a/b").getFirst().text()).contains("noindex", "taken down");
  }

  @Test
  void the_same_notes_are_the_same_bytes() {
    assertThat(html(everything())).isEqualTo(html(everything()));
    assertThat(html(everything().on(LocalDate.EPOCH))).isNotEqualTo(html(everything()));
  }

  private String html(Given episode) {
    return rendered(episode, 0);
  }

  private String markdown(Given episode) {
    return rendered(episode, 2);
  }

  private String rendered(Given episode, int which) {
    return renderer.episode(episode.notes()).get(which).text();
  }
}
