package earmark.publish.commerce;

/**
 * A link to a place that offers a work.
 *
 * @param url http or https
 * @param label says where the link goes, such as {@code Find it at bookshop.org}
 */
public record BuyLink(String url, String label) {}
