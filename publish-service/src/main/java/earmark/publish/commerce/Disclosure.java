package earmark.publish.commerce;

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

  /** Returns how the notes are made and what a reader can rely on. */
  public static String ofNotes() {
    return "These notes are made by software from the episode’s transcript. Every line is backed by"
        + " it: the quotes are the exact words of the transcript, with the second at which they"
        + " are said. What could not be proven was left out. Sponsor messages are never"
        + " recommendations. Transcripts contain mistakes; the recording decides.";
  }
}
