package earmark.notes.grounding;

import static earmark.notes.grounding.LyingWriter.said;

import earmark.notes.writing.Draft;
import earmark.notes.writing.Draft.DraftGuest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lies about the guest. */
enum BioLie implements Lie {
  INVENTED_BIO(Refusal.NOT_IN_METADATA, "Winner of three Oscars", null),
  INVENTED_BIO_WITH_A_TRUE_QUOTE(
      Refusal.UNSUPPORTED, "Winner of three Oscars", "Mara Quill, a bridge inspector"),
  INVENTED_BIO_WITH_AN_INVENTED_QUOTE(
      Refusal.NEVER_SAID, "Winner of three Oscars", "winner of three Oscars"),
  BIO_OF_SOMEBODY_NAMED(Refusal.ABOUT_SOMEBODY_ELSE, "A Nobel laureate", "a Nobel laureate."),
  BIO_SENTENCE_OF_SOMEBODY_NAMED(
      Refusal.ABOUT_SOMEBODY_ELSE,
      "My teacher Otto Brandt is a Nobel laureate",
      "My teacher Otto Brandt is a Nobel laureate."),
  BIO_OF_THE_HOST_FROM_THE_METADATA(
      Refusal.ABOUT_SOMEBODY_ELSE, "A journalist who swam to Vell", null),
  BIO_SENTENCE_OF_THE_HOST_FROM_THE_METADATA(
      Refusal.ABOUT_SOMEBODY_ELSE, "Ada Host is a journalist who swam to Vell", null),
  BIO_CUT_OUT_OF_A_DENIAL(Refusal.CUT_SHORT, "An engineer", "an engineer,"),
  DENIAL_DROPPED_FROM_BIO(
      Refusal.UNSUPPORTED, "Mara Quill is an engineer", "Mara Quill is not an engineer,"),
  PAID_BIO(Refusal.PAID, "It boils water", "It boils water."),
  BIO_OF_TWO_SPEAKERS(
      Refusal.SEVERAL_SPEAKERS,
      "Your teacher my teacher Otto Brandt",
      "your teacher? My teacher Otto Brandt"),
  BIO_OF_MARKS(Refusal.BLANK, "…", null);

  private final Refusal reason;
  private final String bio;
  private final @Nullable String proof;

  BioLie(Refusal reason, String bio, @Nullable String proof) {
    this.reason = reason;
    this.bio = bio;
    this.proof = proof;
  }

  @Override
  public Draft toldIn(Draft truth) {
    DraftGuest guest = new DraftGuest("Mara Quill", bio, proof == null ? null : said(proof));
    return new Draft(
        truth.headline(),
        List.of(guest),
        truth.gist(),
        truth.reveals(),
        truth.takeaways(),
        truth.works());
  }

  @Override
  public Refusal reason() {
    return reason;
  }
}
