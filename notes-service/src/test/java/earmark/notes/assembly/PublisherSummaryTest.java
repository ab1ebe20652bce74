package earmark.notes.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import earmark.notes.language.Languages;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PublisherSummaryTest {

  private static final String TELLS =
      "Mara Quill inspects bridges by ear. She says why steel hums, and which hum means trouble.";

  private static @Nullable String of(@Nullable String description) {
    return PublisherSummary.of(description, Languages.english());
  }

  @Test
  void the_first_paragraph_that_tells_of_the_episode_is_the_summary() {
    assertThat(of(TELLS)).isEqualTo(TELLS);
  }

  @Test
  void links_times_lists_and_headings_are_left_out() {
    assertThat(
            of(
                "Links:\n\n"
                    + TELLS
                    + "\n\n- The Craftsman, a book about making things with care.\n"
                    + "Follow us on https://example.org"))
        .isEqualTo(TELLS);
  }

  @Test
  void advertising_and_requests_to_subscribe_are_left_out() {
    assertThat(
            of(
                "This episode is brought to you by Brightwell, the kettle that knows when tea is due.\n"
                    + TELLS
                    + " Please subscribe and leave us a review wherever you get your podcasts."))
        .isEqualTo(TELLS);
  }

  @Test
  void a_paragraph_with_a_link_may_be_paid_as_a_whole_and_is_not_used() {
    assertThat(
            of(
                "Brightwell builds kettles that reach a million kitchens. They never boil over. The"
                    + " offer is open at https://brightwell.example/tea."))
        .isNull();
  }

  @Test
  void what_follows_the_list_of_chapters_is_not_used() {
    assertThat(of("(0:00) Why steel hums\n(9:10) Which hum means trouble\n\n" + TELLS)).isNull();
  }

  @Test
  void a_description_that_only_lists_has_no_summary() {
    assertThat(of("(0:00) Intro\n(2:30) Why steel hums\n(9:10) Which hum means trouble")).isNull();
    assertThat(of(null)).isNull();
    assertThat(of(" ")).isNull();
  }

  @Test
  void a_second_paragraph_is_taken_only_while_the_first_is_short() {
    String longer = (TELLS + " ").repeat(4).strip();
    assertThat(of(TELLS + "\n\n" + TELLS.replace("Mara", "Ada"))).contains("\nAda Quill");
    assertThat(of(longer + "\n\n" + TELLS.replace("Mara", "Ada"))).isEqualTo(longer);
  }
}
