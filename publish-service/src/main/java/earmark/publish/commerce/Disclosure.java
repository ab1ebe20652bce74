package earmark.publish.commerce;

/** What a page says about money and about how its notes are made. */
public final class Disclosure {

  private Disclosure() {}

  /** One or two sentences on what links to {@code shop} earn. */
  public static String ofLinks(Shop shop) {
    return shop.earns()
        ? "Links to %s may earn this site a commission, at no cost to you. No one pays to be listed."
            .formatted(shop.name())
        : "Links to shops earn this site nothing. No one pays to be listed.";
  }

  /** How the notes are made, and what that promises. */
  public static String ofNotes() {
    return "These notes are made by software from the episode’s transcript. Every line is proven by"
        + " it: the words quoted are the exact words of the transcript, at the second where they"
        + " are said. What could not be proven was left out. Sponsors’ messages are never"
        + " recommendations. Transcripts can mishear; the recording is what counts.";
  }
}
