package earmark.notes.cast;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The people of an episode.
 *
 * @param hosts full names; may be empty
 * @param guests in the order in which they are named; may be empty
 * @param speakers the full name for each label of the transcript that is known
 */
public record Cast(List<String> hosts, List<CastGuest> guests, Map<String, String> speakers) {

  public Cast {
    hosts = List.copyOf(hosts);
    guests = List.copyOf(guests);
    speakers = Map.copyOf(speakers);
  }

  /** The full name behind a label of the transcript; null if unknown. */
  public @Nullable String speaker(@Nullable String label) {
    return label == null ? null : speakers.get(label);
  }

  /** Whether a label of the transcript belongs to a host. */
  public boolean isHost(@Nullable String label) {
    String name = speaker(label);
    return name != null && hosts.contains(name);
  }
}
