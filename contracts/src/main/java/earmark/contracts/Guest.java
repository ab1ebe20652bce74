package earmark.contracts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is interviewed or who speaks in the episode.
 *
 * @param name as the episode's metadata spells it, else as it is said
 * @param bio one line; null where neither the introduction nor the metadata gives one
 * @param proof the words that the bio is drawn from; empty where it comes from the metadata
 */
public record Guest(String name, @Nullable String bio, List<Quote> proof) {

  public Guest {
    proof = Lists.copy(proof);
  }
}
