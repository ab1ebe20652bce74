package earmark.notes.grounding;

import earmark.notes.reading.Word;
import java.util.List;

/** What a guest must meet. Each rule may count on those before it in {@link #ALL}. */
final class GuestRules {

  static final Rule<GuestCase> HAS_NAME =
      new Rule<>(Refusal.BLANK, guest -> !Word.plain(guest.name()).isEmpty());

  static final Rule<GuestCase> IS_NO_HOST = new Rule<>(Refusal.A_HOST, guest -> !guest.isHost());

  static final Rule<GuestCase> IS_OF_THE_CAST =
      new Rule<>(Refusal.NOT_OF_THE_CAST, GuestCase::isGuest);

  static final Rule<GuestCase> IS_NEW =
      new Rule<>(
          Refusal.LISTED_TWICE,
          guest -> guest.listed().stream().noneMatch(guest.name()::equalsIgnoreCase));

  static final List<Rule<GuestCase>> ALL = List.of(HAS_NAME, IS_NO_HOST, IS_OF_THE_CAST, IS_NEW);

  private GuestRules() {}
}
