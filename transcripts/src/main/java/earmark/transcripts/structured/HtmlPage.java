package earmark.transcripts.structured;

import earmark.transcripts.raw.CueText;
import earmark.transcripts.raw.FormatNames;
import earmark.transcripts.raw.ParsedTranscript;
import earmark.transcripts.raw.SourceText;
import earmark.transcripts.raw.TranscriptFormat;
import earmark.transcripts.raw.TranscriptRefused;
import earmark.transcripts.turns.PlainTranscript;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/**
 * HTML, in whole pages or in parts: {@code cite}, {@code time} and {@code p} as Podcasting 2.0 has
 * them, elements whose classes say what they are, or paragraphs in the shapes of turn texts.
 */
public final class HtmlPage implements TranscriptFormat {

  private static final Pattern BEGINNING =
      Pattern.compile(
          "(?:<\\?xml[^>]{0,200}>\\s*)?(?:<!--[^>]{0,300}-->\\s*)?<(?:!doctype"
              + " html|html|head|body|div|main|p|cite|time|span|article|section|ul|ol|dl|h\\d|br)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final TranscriptFormat LINES = new PlainTranscript();

  @Override
  public Optional<ParsedTranscript> tryRead(SourceText source) {
    return source.beginsWith(BEGINNING) ? Optional.of(parse(source)) : Optional.empty();
  }

  private static ParsedTranscript parse(SourceText source) {
    Markup.refuseTooMuch(source);
    Document page = Markup.html(source.text());
    String title = page.title();
    SourceText lines = new SourceText(HtmlLines.of(PageParts.withWords(page)));
    ParsedTranscript parsed = LINES.tryRead(lines).orElseThrow(HtmlPage::withoutWords);
    return new ParsedTranscript(
        "html",
        parsed.cues(),
        parsed.head().titled(CueText.spaced(title)),
        parsed.timing(),
        parsed.origin());
  }

  private static TranscriptRefused withoutWords() {
    return new TranscriptRefused(
        0,
        "is an HTML page that holds no transcript",
        "send the page with the words, or send it as " + FormatNames.ALL);
  }
}
