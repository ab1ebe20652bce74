package earmark.notes.grounding;

import earmark.notes.reading.Word;
import java.util.List;

/** What a guest must meet. Each rule may count on those before it in {@link #ALL}. */
final class GuestRules {

  static final GroundingRule<GuestCase> HAS_NAME =
      new GroundingRule<>(Refusal.BLANK, guest -> !Word.plain(guest.name()).isEmpty());

  static final GroundingRule<GuestCase> IS_NO_HOST =
      new GroundingRule<>(Refusal.A_HOST, guest -> !guest.isHost());

  static final GroundingRule<GuestCase> IS_OF_THE_CAST =
      new GroundingRule<>(Refusal.NOT_OF_THE_CAST, GuestCase::isGuest);

  static final GroundingRule<GuestCase> IS_NEW =
      new GroundingRule<>(
          Refusal.LISTED_TWICE,
          guest -> guest.listed().stream().noneMatch(guest.name()::equalsIgnoreCase));

  static final List<GroundingRule<GuestCase>> ALL =
      List.of(HAS_NAME, IS_NO_HOST, IS_OF_THE_CAST, IS_NEW);

  private GuestRules() {}
}
