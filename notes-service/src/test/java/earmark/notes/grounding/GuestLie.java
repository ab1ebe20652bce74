package earmark.notes.grounding;

import static earmark.notes.grounding.LyingWriter.said;

import earmark.notes.writing.Claim;
import earmark.notes.writing.Draft;
import earmark.notes.writing.Draft.DraftGuest;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lies about who is there. */
enum GuestLie implements Lie {
  INVENTED_GUEST(Refusal.NOT_OF_THE_CAST, "Nikola Vane", null, null),
  SOMEBODY_NAMED_AS_GUEST(
      Refusal.NOT_OF_THE_CAST,
      "Otto Brandt",
      "A Nobel laureate",
      said("My teacher Otto Brandt is a Nobel laureate.")),
  HOST_AS_GUEST(Refusal.A_HOST, "Ada Host", null, null),
  GUEST_LISTED_TWICE(Refusal.LISTED_TWICE, "Mara Quill", null, null),
  GUEST_WITHOUT_NAME(Refusal.BLANK, " ", null, null);

  private final Refusal reason;
  private final DraftGuest guest;

  GuestLie(Refusal reason, String name, @Nullable String bio, @Nullable Claim proof) {
    this.reason = reason;
    this.guest = new DraftGuest(name, bio, proof);
  }

  @Override
  public Draft toldIn(Draft truth) {
    List<DraftGuest> guests = Stream.concat(truth.guests().stream(), Stream.of(guest)).toList();
    return new Draft(
        truth.headline(), guests, truth.gist(), truth.reveals(), truth.takeaways(), truth.works());
  }

  @Override
  public Refusal reason() {
    return reason;
  }
}
