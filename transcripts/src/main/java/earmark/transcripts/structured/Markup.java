package earmark.transcripts.structured;

import earmark.text.HtmlTree;
import earmark.text.TagNames;
import earmark.transcripts.raw.FormatNames;
import earmark.transcripts.raw.SourceText;
import earmark.transcripts.raw.TranscriptRefused;
import org.jsoup.nodes.Document;

/** How much markup is read: a tree of it needs many times its room. */
final class Markup {

  /** Five hours of words with an element each have a fifth of it. */
  private static final int MAX_TAGS = 500_000;

  /** Most tags begin or end one. */
  private static final int MAX_ELEMENTS = MAX_TAGS / 2;

  private Markup() {}

  /**
   * Refuses a file with too many tags.
   *
   * @throws TranscriptRefused if its tree would fill the memory
   */
  static void refuseTooMuch(SourceText source) {
    long tags = source.text().chars().filter(c -> c == '<').count();
    if (tags > MAX_TAGS) {
      throw new TranscriptRefused(
          0,
          "has %,d tags; %,d are taken".formatted(tags, MAX_TAGS),
          "send the words of one episode alone, as " + FormatNames.ALL);
    }
    if (TagNames.areTooLong(source.text())) {
      throw new TranscriptRefused(
          0,
          "has a tag with a name of more than %,d characters".formatted(TagNames.LONGEST),
          "close the tag, or send the file as " + FormatNames.ALL);
    }
  }

  /**
   * Parses a page as browsers do. They repeat open formatting in every paragraph, so few tags can
   * make many elements.
   *
   * @throws TranscriptRefused if its tree would fill the memory
   */
  static Document html(String text) {
    return HtmlTree.parse(text, MAX_ELEMENTS)
        .orElseThrow(
            () ->
                new TranscriptRefused(
                    0,
                    "becomes more than %,d elements".formatted(MAX_ELEMENTS),
                    "close its tags, or send it as " + FormatNames.ALL));
  }
}
