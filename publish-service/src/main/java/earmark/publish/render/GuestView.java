package earmark.publish.render;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A guest on the page.
 *
 * @param name full name
 * @param bio one line, or null
 * @param proof the words behind the bio; empty if it comes from the publisher
 */
public record GuestView(String name, @Nullable String bio, List<QuoteView> proof) {}
