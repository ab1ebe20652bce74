package earmark.notes.writing.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a model proposes for an episode or a part of it, as its reply says it.
 *
 * @param headline one line; null for none
 * @param gist what the episode is about
 * @param guests who is there
 * @param reveals what is new or decisive
 * @param takeaways what is worth remembering
 * @param works what is recommended, made, mentioned or advertised
 */
record Proposals(
    @Nullable Item headline,
    List<Item> gist,
    List<ProposedGuest> guests,
    List<Item> reveals,
    List<Item> takeaways,
    List<ProposedWork> works) {

  Proposals {
    gist = list(gist);
    guests = list(guests);
    reveals = list(reveals);
    takeaways = list(takeaways);
    works = list(works);
  }

  /** Whether nothing is proposed. */
  boolean isEmpty() {
    return headline == null
        && gist.isEmpty()
        && guests.isEmpty()
        && reveals.isEmpty()
        && takeaways.isEmpty()
        && works.isEmpty();
  }

  private static <T> List<T> list(@Nullable List<T> values) {
    return values == null ? List.of() : List.copyOf(values);
  }

  private static String stripped(@Nullable String value) {
    return value == null ? "" : value.strip();
  }

  /**
   * Words of a sentence.
   *
   * @param sentence its number, see {@link EpisodeMaterial}
   * @param words decisive words of it
   */
  record SentenceQuote(int sentence, String words) {

    SentenceQuote {
      words = stripped(words);
    }
  }

  /**
   * A sentence of notes.
   *
   * @param quotes what is to prove it
   * @param text in the model's words
   */
  record Item(List<SentenceQuote> quotes, String text) {

    Item {
      quotes = list(quotes);
      text = stripped(text);
    }
  }

  /**
   * A guest.
   *
   * @param name full name
   * @param quotes what the bio is drawn from
   * @param bio one line; null for none
   */
  record ProposedGuest(String name, List<SentenceQuote> quotes, @Nullable String bio) {

    ProposedGuest {
      name = stripped(name);
      quotes = list(quotes);
    }
  }

  /**
   * A work.
   *
   * @param quotes the words that recommend it or say who made it
   * @param title in full
   * @param heardAs what the transcript has for it; null where it has the title
   * @param creator author, maker or artist; null if unknown
   * @param kind as the schema names it
   * @param stance as the schema names it
   */
  record ProposedWork(
      List<SentenceQuote> quotes,
      String title,
      @JsonProperty("heard_as") @Nullable String heardAs,
      @Nullable String creator,
      String kind,
      String stance) {

    ProposedWork {
      quotes = list(quotes);
      title = stripped(title);
      kind = stripped(kind);
      stance = stripped(stance);
    }
  }
}
