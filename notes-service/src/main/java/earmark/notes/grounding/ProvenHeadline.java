package earmark.notes.grounding;

/** A headline and where it comes from. Only grounding makes one. */
public final class ProvenHeadline {

  private final String text;
  private final Source source;

  private ProvenHeadline(String text, Source source) {
    this.text = text;
    this.source = source;
  }

  static ProvenHeadline ofPoint(String text) {
    return new ProvenHeadline(text, Source.POINT);
  }

  static ProvenHeadline ofPublisher(String title) {
    return new ProvenHeadline(title, Source.PUBLISHER);
  }

  /** One line. */
  public String text() {
    return text;
  }

  /** Who says it. */
  public Source source() {
    return source;
  }

  /** Where a headline comes from. */
  public enum Source {
    /** A published point or its first sentence. */
    POINT,
    /** The publisher's title of the episode, where no point is a headline. */
    PUBLISHER
  }
}
