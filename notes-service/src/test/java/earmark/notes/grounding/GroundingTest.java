package earmark.notes.grounding;

import static earmark.notes.AnInterview.anInterview;
import static org.assertj.core.api.Assertions.assertThat;

import earmark.contracts.LeftOut;
import earmark.contracts.Notes;
import earmark.contracts.Stance;
import earmark.contracts.Work;
import earmark.notes.writing.Briefing;
import earmark.notes.writing.Claim;
import earmark.notes.writing.Draft;
import earmark.notes.writing.Draft.DraftPoint;
import earmark.notes.writing.Draft.DraftWork;
import java.util.List;
import org.junit.jupiter.api.Test;

class GroundingTest {

  private final Briefing briefing =
      anInterview()
          .titled("Bridges")
          .hostedBy("Ada Host")
          .withGuest("Mara Quill")
          .says("Ada", "This episode is brought to you by Brightwell. It boils water.")
          .after(300)
          .says("Mara Quill", "We cut the time from 40 minutes to 9. Nobody believed us at first.")
          .says("Ada", "Really, nobody?")
          .says("Mara Quill", "We cut the time again.")
          .says(null, "You should read “The Craftsman” twice.")
          .briefing();

  private ProvenDraft prove(DraftPoint... points) {
    return prove(draft(List.of(points), List.of()), briefing);
  }

  private static ProvenDraft prove(Draft draft, Briefing briefing) {
    return Grounding.prove(draft, briefing, List.of(new Verbatim()));
  }

  private static Draft draft(List<DraftPoint> takeaways, List<DraftWork> works) {
    return new Draft(null, List.of(), List.of(), List.of(), takeaways, works);
  }

  private static DraftPoint point(String text, String... claims) {
    return new DraftPoint(
        text, null, List.of(claims).stream().map(words -> new Claim(words, -1)).toList());
  }

  private static String reasonOf(ProvenDraft proven) {
    assertThat(proven.takeaways()).isEmpty();
    return proven.leftOut().getFirst().why();
  }

  @Test
  void a_quote_is_exact_words_with_time_and_speaker_from_the_transcript() {
    ProvenQuote quote =
        prove(point("Nobody believed us at first.", "nobody BELIEVED us, at first"))
            .takeaways()
            .getFirst()
            .proof()
            .getFirst();
    assertThat(quote.text()).isEqualTo("Nobody believed us at first.");
    assertThat(quote.speaker()).isEqualTo("Mara Quill");
    assertThat(quote.end()).isGreaterThan(quote.start());
    assertThat(quote.start()).isGreaterThan(300_000);
  }

  @Test
  void a_quote_that_was_never_said_is_left_out() {
    assertThat(reasonOf(prove(point("They lied.", "we lied to everybody"))))
        .isEqualTo(Refusal.NEVER_SAID.reason());
  }

  @Test
  void words_in_another_order_were_never_said() {
    assertThat(reasonOf(prove(point("Time.", "cut we the time"))))
        .isEqualTo(Refusal.NEVER_SAID.reason());
  }

  @Test
  void a_point_without_proof_is_left_out() {
    assertThat(reasonOf(prove(point("Steel hums.")))).isEqualTo(Refusal.NO_PROOF.reason());
  }

  @Test
  void a_number_must_stand_in_the_proof() {
    assertThat(
            reasonOf(
                prove(point("They cut it to 8 minutes.", "We cut the time from 40 minutes to 9."))))
        .isEqualTo(Refusal.NUMBER_WITHOUT_PROOF.reason());
  }

  @Test
  void a_negation_must_not_get_lost() {
    assertThat(
            reasonOf(prove(point("All believed them at first.", "Nobody believed us at first."))))
        .isEqualTo(Refusal.NEGATION_LOST.reason());
  }

  @Test
  void nothing_paid_becomes_a_point() {
    assertThat(reasonOf(prove(point("Brightwell boils water.", "It boils water."))))
        .isEqualTo(Refusal.PAID.reason());
  }

  @Test
  void a_point_that_is_said_twice_is_published_once() {
    ProvenDraft proven =
        prove(
            point("We cut the time from 40 minutes to 9.", "We cut the time from 40 minutes to 9."),
            point("We cut the time from 40 minutes to 9", "We cut the time from 40 minutes to 9."));
    assertThat(proven.takeaways()).hasSize(1);
    assertThat(proven.leftOut()).extracting(LeftOut::why).contains(Refusal.REPEATED.reason());
  }

  @Test
  void of_several_places_the_one_nearest_to_the_hint_is_quoted() {
    long last = briefing.reading().duration();
    Briefing twice =
        anInterview()
            .says("Mara", "We cut the time.")
            .after(300)
            .says("Mara", "We cut the time.")
            .briefing();
    var near =
        new DraftPoint("We cut the time.", null, List.of(new Claim("we cut the time", last)));
    ProvenQuote quote =
        prove(draft(List.of(near), List.of()), twice).takeaways().getFirst().proof().getFirst();
    assertThat(quote.start()).isGreaterThan(300_000);
  }

  @Test
  void a_speaker_who_is_not_known_stays_unnamed() {
    ProvenQuote quote =
        prove(
                point(
                    "You should read “The Craftsman” twice.",
                    "You should read the craftsman twice"))
            .takeaways()
            .getFirst()
            .proof()
            .getFirst();
    assertThat(quote.speaker()).isNull();
  }

  @Test
  void only_endorsed_and_own_works_are_published_and_the_rest_says_why_not() {
    Work book = new Work("The Craftsman", null, Work.CreatorSource.UNKNOWN, Work.Kind.BOOK, null);
    Claim said = new Claim("You should read “The Craftsman” twice.", -1);
    Claim paid = new Claim("It boils water.", -1);
    ProvenDraft proven =
        prove(
            draft(
                List.of(),
                List.of(
                    new DraftWork(book, Stance.ENDORSED, null, said),
                    new DraftWork(book, Stance.MENTIONED, null, said),
                    new DraftWork(book, Stance.CRITICISED, null, said),
                    new DraftWork(book, Stance.ENDORSED, null, paid))),
            briefing);
    assertThat(proven.works()).hasSize(1);
    assertThat(proven.works().getFirst().quote().text())
        .isEqualTo("You should read “The Craftsman” twice.");
    assertThat(proven.leftOut())
        .extracting(LeftOut::why)
        .startsWith(
            Refusal.ONLY_MENTIONED.reason(),
            Refusal.CRITICISED.reason(),
            Refusal.SPONSORED.reason());
  }

  @Test
  void other_mentions_are_counted_in_the_transcript_and_not_in_paid_reads() {
    Briefing told =
        anInterview()
            .says("Mara", "I love the novel Emma. Then my sister took Emma away.")
            .says("Mara", "Emma was lost. We asked for Emmaline, and the Tin Drum came.")
            .says("Mara", "So I read the tin drum too. I recommend The Tin Drum.")
            .says("Ada", "This episode is brought to you by Acme. Acme reads Emma to you.")
            .briefing();
    assertThat(otherMentions("Emma", "I love the novel Emma.", told)).isEqualTo(1);
    assertThat(otherMentions("The Tin Drum", "I recommend The Tin Drum.", told)).isEqualTo(2);
  }

  @Test
  void a_misheard_title_counts_where_it_is_misheard_too() {
    Briefing told =
        anInterview()
            .says("Mara", "I recommend Ema to all. Then she took Ema away. They found Emma later.")
            .briefing();
    Work work = new Work("Emma", null, Work.CreatorSource.UNKNOWN, Work.Kind.BOOK, null);
    DraftWork draft =
        new DraftWork(work, Stance.ENDORSED, "Ema", new Claim("I recommend Ema to all.", -1));
    assertThat(prove(draft(List.of(), List.of(draft)), told).works())
        .extracting(ProvenWork::otherMentions)
        .containsExactly(2);
  }

  private static int otherMentions(String title, String said, Briefing told) {
    Work work = new Work(title, null, Work.CreatorSource.UNKNOWN, Work.Kind.BOOK, null);
    DraftWork draft = new DraftWork(work, Stance.ENDORSED, null, new Claim(said, -1));
    return prove(draft(List.of(), List.of(draft)), told).works().getFirst().otherMentions();
  }

  @Test
  void a_headline_that_no_point_proves_gives_way_to_the_publishers_title() {
    ProvenHeadline headline = prove().headline();
    assertThat(headline.text()).isEqualTo("Bridges");
    assertThat(headline.source()).isEqualTo(Notes.Source.PUBLISHER);
  }

  @Test
  void a_headline_may_be_the_first_sentence_of_a_point_but_no_less() {
    DraftPoint point =
        point(
            "Nobody believed us at first. We cut the time again.",
            "Nobody believed us at first.",
            "We cut the time again.");
    assertThat(headlined("Nobody believed us at first.", point)).isNotEqualTo("Bridges");
    assertThat(headlined("Nobody believed us", point)).isEqualTo("Bridges");
  }

  private String headlined(String headline, DraftPoint point) {
    Draft draft =
        new Draft(
            new DraftPoint(headline, null, List.of()),
            List.of(),
            List.of(),
            List.of(),
            List.of(point),
            List.of());
    return prove(draft, briefing).headline().text();
  }

  @Test
  void another_kind_of_support_proves_what_is_not_verbatim_but_loosens_no_other_rule() {
    Support judge =
        statement ->
            statement.evidence().text().contains("believed")
                ? Verdict.CARRIED
                : Verdict.NOT_CARRIED;
    ProvenDraft proven =
        Grounding.prove(
            draft(
                List.of(
                    point("At first they met with no belief.", "Nobody believed us at first."),
                    point("All 30 of them doubted.", "Nobody believed us at first."),
                    point("Steel hums.", "We cut the time again.")),
                List.of()),
            briefing,
            List.of(new Verbatim(), judge));
    assertThat(proven.takeaways())
        .extracting(ProvenPoint::text)
        .containsExactly("At first they met with no belief.");
    assertThat(proven.leftOut())
        .extracting(LeftOut::why)
        .startsWith(Refusal.NUMBER_WITHOUT_PROOF.reason(), Refusal.UNSUPPORTED.reason());
  }
}
