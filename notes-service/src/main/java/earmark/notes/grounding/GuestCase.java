package earmark.notes.grounding;

import earmark.notes.cast.Cast;
import earmark.notes.cast.CastGuest;
import java.util.List;

/**
 * A proposed guest with all that is known of them.
 *
 * @param name as proposed
 * @param listed the names that are proven already
 * @param cast who is who
 */
record GuestCase(String name, List<String> listed, Cast cast) {

  boolean isHost() {
    return cast.hosts().stream().anyMatch(name::equalsIgnoreCase);
  }

  boolean isGuest() {
    return cast.guests().stream().map(CastGuest::name).anyMatch(name::equalsIgnoreCase);
  }
}
