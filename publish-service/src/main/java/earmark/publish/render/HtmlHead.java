package earmark.publish.render;

import org.jspecify.annotations.Nullable;

/**
 * The metadata in the head of a page.
 *
 * @param title of the window
 * @param description one or two sentences
 * @param canonical absolute address; null for a page that must not be indexed
 * @param type of Open Graph: {@code website} or {@code article}
 * @param image absolute address of a picture, or null
 * @param language BCP 47 tag of the page's text
 * @param jsonLd schema.org data that is safe inside a script element, or null
 * @param data path of the page without suffix if {@code .json} and {@code .md} exist, else null
 */
public record HtmlHead(
    String title,
    String description,
    @Nullable String canonical,
    String type,
    @Nullable String image,
    @Nullable String language,
    @Nullable String jsonLd,
    @Nullable String data) {}
