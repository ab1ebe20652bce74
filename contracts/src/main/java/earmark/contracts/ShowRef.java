package earmark.contracts;

/**
 * A show as its episodes name it.
 *
 * @param id see {@link Show#id}
 * @param slug see {@link Show#slug}
 * @param title see {@link Show#title}
 */
public record ShowRef(String id, String slug, String title) {}
