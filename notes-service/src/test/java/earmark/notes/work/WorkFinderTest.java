package earmark.notes.work;

import static earmark.notes.AnInterview.anInterview;
import static org.assertj.core.api.Assertions.assertThat;

import earmark.contracts.Stance;
import earmark.contracts.Work;
import earmark.notes.AnInterview;
import earmark.notes.language.Languages;
import earmark.notes.writing.Briefing;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkFinderTest {

  private static List<Mention> worksIn(String... turns) {
    var interview = anInterview().hostedBy("Ada Host").withGuest("Mara Quill");
    for (int i = 0; i < turns.length; i++) {
      interview.says(i % 2 == 0 ? "Mara Quill" : "Ada", turns[i]);
    }
    return worksIn(interview);
  }

  private static List<Mention> worksIn(AnInterview interview) {
    Briefing briefing = interview.briefing();
    return WorkFinder.in(
        briefing.episode(), briefing.reading(), briefing.cast(), briefing.sponsors());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "I always recommend The Craftsman by Richard Sennett to my apprentices.; The Craftsman;"
            + " BOOK; ENDORSED",
        "There is a great book called The Shape of Steel and everyone should read it.; The Shape of"
            + " Steel; BOOK; ENDORSED",
        "I use Blender every single day for our models.; Blender; PRODUCT; ENDORSED",
        "My favorite film is The Third Man and I watch it each winter.; The Third Man; MEDIA;"
            + " ENDORSED",
        "I wrote a book called Listening to Rivets about those years.; Listening to Rivets; BOOK;"
            + " OWN_WORK",
        "We once bought a device called Rustbuster and it was terrible.; Rustbuster; PRODUCT;"
            + " CRITICISED",
        "There was a paper called Fatigue in Chains on the table.; Fatigue in Chains; MEDIA;"
            + " MENTIONED",
        "I teach a course, Bridges under Load, each spring.; Bridges under Load; MEDIA; OWN_WORK",
        "Another book with the same idea is Tides of Iron.; Tides of Iron; BOOK; MENTIONED",
        "There were two books on that shelf. There's Salt and Rivet.; Salt and Rivet; BOOK;"
            + " MENTIONED",
        "I subscribe to Wired and I love it.; Wired; MEDIA; ENDORSED",
        "There's Bridges at Night, on YouTube.; Bridges at Night; MEDIA; MENTIONED",
        "Every day I use Adobe Photoshop and I love it.; Photoshop; PRODUCT; ENDORSED",
        "I use Figma every single week now.; Figma; PRODUCT; ENDORSED",
        "There's a wonderful piece of work on this. It's a paper called Fatigue in Chains.; Fatigue"
            + " in Chains; MEDIA; ENDORSED",
        "There's a short film that I show to every new welder. It's called Seven Sparks.; Seven"
            + " Sparks; MEDIA; ENDORSED",
        "There is a film that they often watch, it's Seven Sparks.; Seven Sparks; MEDIA; MENTIONED",
        "We use PostgreSQL for the drawings. It is a fantastic tool.; PostgreSQL; PRODUCT;"
            + " ENDORSED",
        "There is a film called Seven Sparks and I would never recommend it.; Seven Sparks; MEDIA;"
            + " MENTIONED",
        "There is a film called Seven Sparks and I can't recommend it enough.; Seven Sparks; MEDIA;"
            + " ENDORSED",
        "There is a film called Seven Sparks and I not only recommend it.; Seven Sparks; MEDIA;"
            + " ENDORSED"
      })
  void a_work_is_found_with_kind_and_stance(
      String said, String title, Work.Kind kind, Stance stance) {
    assertThat(worksIn(said))
        .anySatisfy(
            work -> {
              assertThat(work.work().title()).isEqualTo(title);
              assertThat(work.work().kind()).isEqualTo(kind);
              assertThat(work.stance()).isEqualTo(stance);
            });
  }

  @Test
  void a_creator_who_is_said_is_kept_apart_from_the_title() {
    Work work = worksIn("I recommend The Craftsman by Richard Sennett.").getFirst().work();
    assertThat(work.title()).isEqualTo("The Craftsman");
    assertThat(work.creator()).isEqualTo("Richard Sennett");
    assertThat(work.creatorSource()).isEqualTo(Work.CreatorSource.SAID);
  }

  @Test
  void an_answer_to_what_do_you_recommend_is_an_endorsement() {
    List<Mention> works =
        worksIn(
            "That was the year of the flood.",
            "What book would you recommend to somebody who begins?",
            "Thinking in Systems by Donella Meadows.");
    assertThat(works).hasSize(1);
    assertThat(works.getFirst().stance()).isEqualTo(Stance.ENDORSED);
  }

  @Test
  void a_name_that_no_rule_finds_is_a_work_where_somebody_praises_it() {
    assertThat(worksIn("I love the novel Rivets of Salt, it is amazing."))
        .singleElement()
        .satisfies(work -> assertThat(work.work().title()).isEqualTo("Rivets of Salt"))
        .satisfies(work -> assertThat(work.stance()).isEqualTo(Stance.ENDORSED));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I really love Peter Rivet from the yard.",
        "I really love the Rivetbase community.",
        "I really love San Francisco in spring.",
        "I founded a firm called Rivet Capital, and I love it.",
        "I love that she said \"How could this river help me?\" at noon."
      })
  void people_places_and_companies_are_no_works_even_where_somebody_praises_them(String said) {
    assertThat(worksIn(said)).noneMatch(work -> work.stance() == Stance.ENDORSED);
  }

  @Test
  void what_is_praised_in_a_paid_read_is_sponsored() {
    List<Mention> works =
        worksIn(
            "We never sleep in March.",
            "This episode is brought to you by Brightwell. I use Brightwell every day and I love"
                + " it. Go to brightwell.com slash bench.");
    assertThat(works).isNotEmpty();
    assertThat(works).allMatch(work -> work.stance() == Stance.SPONSORED);
  }

  @Test
  void a_work_that_is_named_often_is_listed_once_with_its_strongest_stance() {
    List<Mention> works =
        worksIn(
            "There was a book called The Craftsman on the table.",
            "Yes?",
            "I love The Craftsman by Richard Sennett.");
    assertThat(works).hasSize(1);
    assertThat(works.getFirst().stance()).isEqualTo(Stance.ENDORSED);
  }

  @Test
  void people_are_no_works() {
    assertThat(worksIn("I love Mara Quill and I use Ada for advice.")).isEmpty();
  }

  @Test
  void a_well_known_work_is_found_without_the_words_of_a_title_and_named_in_full() {
    List<Mention> works = worksIn("I keep going back to the selfish gene and to Middlemarch.");
    assertThat(works).extracting(work -> work.work().title()).contains("Middlemarch");
    Work work = works.getFirst().work();
    assertThat(work.creator()).isEqualTo("George Eliot");
    assertThat(work.creatorSource()).isEqualTo(Work.CreatorSource.CATALOGUE);
  }

  @Test
  void what_the_catalogue_gives_to_a_guest_is_their_own_work() {
    var interview = anInterview().hostedBy("Ada Host").withGuest("George Eliot");
    interview.says("George Eliot", "Middlemarch took two years.");
    assertThat(worksIn(interview)).extracting(Mention::stance).containsExactly(Stance.OWN_WORK);
  }

  @Test
  void a_tool_that_something_was_built_with_is_not_the_speakers_own() {
    assertThat(worksIn("We built the whole simulator in PostgreSQL over one winter."))
        .noneMatch(work -> work.stance() == Stance.OWN_WORK);
  }

  @ParameterizedTest
  @CsvSource({
    "I love Nora Vane's weekly newsletter.",
    "We quit the yard at noon and I love the quiet there.",
    "Go and read the drawing before you cut.",
    "The flow of the river is amazing in spring."
  })
  void everyday_words_that_are_also_titles_are_no_works(String said) {
    assertThat(worksIn(said)).isEmpty();
  }

  @Test
  void what_a_work_is_only_compared_with_is_not_endorsed() {
    assertThat(worksIn("I love that novel because it is a modern version of Middlemarch."))
        .filteredOn(work -> work.work().title().equals("Middlemarch"))
        .extracting(Mention::stance)
        .containsExactly(Stance.MENTIONED);
  }

  @ParameterizedTest
  @CsvSource({
    "Salt and Rivet by Nora Hutt, Salt and Rivet",
    "Bird by Bird, Bird by Bird",
    "Salt and Rivet on YouTube, Salt and Rivet"
  })
  void a_title_ends_where_its_author_is_named(String said, String title) {
    assertThat(new Titles(Languages.english()).clean(said)).isEqualTo(title);
  }

  @Test
  void a_misheard_title_is_mended_where_it_is_said_rightly_close_by() {
    List<Mention> works =
        worksIn("I use Kubernetis every single day for the drawings. Kubernetes runs the models.");
    assertThat(works).hasSize(1);
    assertThat(works.getFirst().work().title()).isEqualTo("Kubernetes");
    assertThat(works.getFirst().stance()).isEqualTo(Stance.ENDORSED);
    assertThat(works.getFirst().heardAs()).isEqualTo("Kubernetis");
  }

  @Test
  void a_misheard_title_is_mended_where_the_metadata_names_it() {
    var interview =
        anInterview()
            .titled("Bridges, drawn with Blender")
            .hostedBy("Ada Host")
            .says("Mara Quill", "For all of our models I use Blendr every single day.");
    assertThat(worksIn(interview))
        .singleElement()
        .satisfies(
            work -> {
              assertThat(work.work().title()).isEqualTo("Blender");
              assertThat(work.heardAs()).isEqualTo("Blendr");
            });
  }

  @Test
  void a_title_that_lost_a_syllable_is_mended() {
    assertThat(worksIn("So KBNTS would be our go-to tool. Kubernetes runs the models."))
        .extracting(Mention::heardAs)
        .containsExactly("KBNTS");
  }

  @Test
  void a_misheard_address_is_mended_by_its_name() {
    String said = "I use bookansing.com every single day. Booking.com has the ferries.";
    var named = anInterview().described("Ferries of Booking.com.").says("Mara Quill", said);
    assertThat(worksIn(named)).extracting(Mention::heardAs).containsExactly("bookansing.com");
    assertThat(worksIn(said)).allMatch(work -> work.heardAs() == null);
  }

  @Test
  void what_has_no_letters_is_compared_with_nothing() {
    var interview =
        anInterview()
            .titled("Reading 11/22/63 beside Blender")
            .says("Mara Quill", "We looked at ----.com, and then for Dallas in the book.");
    assertThat(worksIn(interview)).allMatch(work -> work.heardAs() == null);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Nothing else speaks of the title.
        "For our models I use Blendr every single day.",
        // A word made of the title is not the title misheard.
        "I love the Airtables and use them every day. Airtable is old.",
        // A name of more than one word is another name.
        "We met Kubernetis Brown, and Kubernetes was new then."
      })
  void what_only_looks_like_a_title_stays_as_it_was_heard(String said) {
    assertThat(worksIn(said)).allMatch(work -> work.heardAs() == null);
  }

  @Test
  void who_offers_what_belongs_to_a_work_made_it() {
    assertThat(
            worksIn("I encourage you to check out Blender. We have lectures available for free."))
        .extracting(Mention::stance)
        .containsExactly(Stance.OWN_WORK);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The weather is amazing today, so let us speak about the drawings that were made with"
            + " PostgreSQL.",
        "We saw the drawings on Linux and I love that time.",
        "She was in love with Rustbuster, it is an amazing film.",
        "I love Sweden, and I use it every day.",
        "A developer called Rustbuster made the best tool.",
        "We built the Rust API and the tool is great.",
        "I would not recommend Kubernetes to anyone.",
        "I use Rivet-branded tools every day.",
        "I use Rust Tool.We love it every day.",
        "In short, Android is an amazing game.",
        "I love a podcast called The Show.",
        "I love the Bridge Builder's Keras.",
        "I wrote this Bridge Weekly piece about the flood."
      })
  void what_is_named_in_passing_is_not_recommended(String said) {
    assertThat(worksIn(said))
        .noneMatch(work -> work.stance() == Stance.ENDORSED || work.stance() == Stance.OWN_WORK);
  }

  @Test
  void what_a_work_is_made_after_is_only_mentioned() {
    assertThat(
            worksIn(
                "What book would you recommend?",
                "Salt and Rivet by Jo Marsh, which is a modern rewrite of The Goal by Goldratt."))
        .filteredOn(work -> work.work().title().equals("The Goal"))
        .extracting(Mention::stance)
        .containsOnly(Stance.MENTIONED);
  }

  @ParameterizedTest
  @CsvSource({
    "I use Keras Brown every day., Keras",
    "I use Blender of the North every day., Blender",
    "I use the Bridge Builder's Keras every day., Keras"
  })
  void a_title_within_a_longer_name_is_no_title(String said, String title) {
    assertThat(worksIn(said)).noneMatch(work -> work.work().title().equals(title));
  }

  @Test
  void a_creator_is_spelled_as_the_metadata_does() {
    var interview =
        anInterview()
            .described("Read along: Salt and Rivet, by Harold Petrovsky.")
            .hostedBy("Ada Host")
            .says("Mara Quill", "I recommend Salt and Rivet by Harold Petrofsky.")
            .says("Mara Quill", "I recommend Iron Tides by Jo Marsh.");
    assertThat(worksIn(interview))
        .extracting(work -> work.work().creator() + " " + work.work().creatorSource())
        .containsExactly("Harold Petrovsky METADATA", "Jo Marsh SAID");
  }
}
