package earmark.publish.commerce;

import earmark.contracts.WrittenBy;

/** The page's statements about money and about how its notes are made. */
public final class Disclosure {

  private Disclosure() {}

  /** Returns what this site earns by links to {@code shop}, in one or two sentences. */
  public static String ofLinks(Shop shop) {
    return shop.earns()
        ? "Links to %s may earn this site a commission, at no cost to you. No one pays to be listed."
            .formatted(shop.name())
        : "Links to shops earn this site nothing. No one pays to be listed.";
  }

  /**
   * Returns how the notes are made and what a reader can rely on.
   *
   * @param writtenBy a language model, or a writer that only chooses
   */
  public static String ofNotes(WrittenBy writtenBy) {
    if (writtenBy.model() != null) {
      return "A language model wrote these notes from the episode’s transcript. Each sentence is"
          + " backed by quotes, the exact words of the transcript with the second at which they are"
          + " said, and was judged by them. What they do not say was left out. Sponsor messages are"
          + " never recommendations. Models and transcripts make mistakes; the recording decides.";
    }
    return "These notes are made by software from the episode’s transcript. Every line is backed by"
        + " it: the quotes are the exact words of the transcript, with the second at which they"
        + " are said. What could not be proven was left out. Sponsor messages are never"
        + " recommendations. Transcripts contain mistakes; the recording decides.";
  }
}
