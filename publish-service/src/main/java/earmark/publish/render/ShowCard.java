package earmark.publish.render;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A show with the size of its list.
 *
 * @param show the show
 * @param episodes how many have notes
 * @param latest date of the newest of them
 */
public record ShowCard(ShowRecord show, int episodes, @Nullable LocalDate latest) {}
