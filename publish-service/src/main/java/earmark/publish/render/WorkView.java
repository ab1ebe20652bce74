package earmark.publish.render;

import earmark.publish.commerce.BuyLink;
import org.jspecify.annotations.Nullable;

/**
 * A recommended work on the page.
 *
 * @param stance {@code Endorsed} or {@code Own work}
 * @param kind {@code Book}, {@code Product} or {@code Media}
 * @param title of the work
 * @param creator author, maker or artist, or null
 * @param heardAs what the transcript has in place of the title, or null
 * @param mentions how many other sentences name it, in words; null if none does
 * @param quote the words that show the stance
 * @param buy where to get it, or null
 * @param official its official site if {@code buy} leads elsewhere, or null
 */
public record WorkView(
    String stance,
    String kind,
    String title,
    @Nullable String creator,
    @Nullable String heardAs,
    @Nullable String mentions,
    QuoteView quote,
    @Nullable BuyLink buy,
    @Nullable BuyLink official) {}
