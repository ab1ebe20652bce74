package earmark.notes.grounding;

import earmark.contracts.Notes;

/** A headline and where it comes from. Only grounding makes one. */
public final class ProvenHeadline {

  private final String text;
  private final Notes.Source source;

  private ProvenHeadline(String text, Notes.Source source) {
    this.text = text;
    this.source = source;
  }

  static ProvenHeadline ofPoint(String text) {
    return new ProvenHeadline(text, Notes.Source.TRANSCRIPT);
  }

  static ProvenHeadline of(ProvenPoint proven) {
    return new ProvenHeadline(proven.text(), proven.source());
  }

  static ProvenHeadline ofPublisher(String title) {
    return new ProvenHeadline(title, Notes.Source.PUBLISHER);
  }

  /** One line. */
  public String text() {
    return text;
  }

  /**
   * Whose words it is: those of a published point, the writer's own, or the publisher's title of
   * the episode where neither is proven.
   */
  public Notes.Source source() {
    return source;
  }
}
