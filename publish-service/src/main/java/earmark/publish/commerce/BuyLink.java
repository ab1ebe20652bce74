package earmark.publish.commerce;

/**
 * Where a work can be had.
 *
 * @param url http or https
 * @param label says where the link goes, such as {@code Find it at bookshop.org}
 */
public record BuyLink(String url, String label) {}
