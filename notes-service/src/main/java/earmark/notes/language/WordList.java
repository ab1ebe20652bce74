package earmark.notes.language;

import java.util.Locale;

/** What a language has words for. Each list is a file of the language's folder. */
public enum WordList {
  /** Words that most texts of the language are full of and texts of others are not. */
  COMMONEST,
  /** Sounds of hesitation. */
  HESITATIONS,
  /** Words that carry nothing at the beginning of a spoken sentence. */
  OPENINGS,
  /** Phrases of two words that carry nothing between commas. */
  ASIDES,
  /** Words that say that a title is a book's. */
  BOOKS,
  /** Words that say that a title is that of a film, a show, a paper or other media. */
  MEDIA,
  /** Words that say that a title is a product's. */
  PRODUCTS,
  /** Words that speak of a work that was named before. */
  POINTERS,
  /** Words that speak to the other. */
  LISTENERS,
  /** Pronouns and adverbs that refer to something said elsewhere. */
  REFERENCES,
  /** Words that point at the noun after them. */
  DEMONSTRATIVES,
  /** Words by which a speaker speaks of himself or herself. */
  SPEAKER,
  /** Words by which a speaker speaks of a group of his or her own. */
  SPEAKERS,
  /** Words that begin a clause which cannot stand alone. */
  REASONS,
  /** Words that begin a condition or a time. */
  CONDITIONS,
  /** Words that speak of the speaker's own side. */
  OWN_PARTY,
  /** Words that are no titles though they have a capital. */
  NOT_TITLES,
  /** Small words that may stand within a title. */
  TITLE_SMALL,
  /** Small words that join two titles, or two parts of one. */
  TITLE_JOINTS,
  /** Given names that are common. */
  GIVEN_NAMES,
  /** Names of places that are no countries. */
  PLACES,
  /** Words by which two spellings of one title may differ. */
  TITLE_FILLERS,
  /** Words of episode titles that are no names of people. */
  NOT_NAMES,
  /** Words that speak of the show itself. */
  SHOW;

  /** Returns the name of the file, such as {@code commonest.words}. */
  String file() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".words";
  }
}
