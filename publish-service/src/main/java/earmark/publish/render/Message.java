package earmark.publish.render;

/**
 * A page that says one thing.
 *
 * @param title what is the matter
 * @param text what that means for the reader
 * @param code the HTTP status, for those who ask
 */
public record Message(String title, String text, String code) {}
