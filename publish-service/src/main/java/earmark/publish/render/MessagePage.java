package earmark.publish.render;

/**
 * A page that only reports a status.
 *
 * @param title what happened
 * @param text what the reader can do
 * @param code the HTTP status
 */
public record MessagePage(String title, String text, String code) {}
