package earmark.notes.assembly;

import earmark.contracts.Condition;
import earmark.contracts.Guest;
import earmark.contracts.Notes;
import earmark.contracts.Point;
import earmark.contracts.Quality;
import earmark.contracts.Quote;
import earmark.contracts.Recommendation;
import earmark.contracts.WrittenBy;
import earmark.notes.grounding.ProvenDraft;
import earmark.notes.grounding.ProvenPoint;
import earmark.notes.grounding.ProvenQuote;
import earmark.notes.grounding.ProvenWork;
import earmark.notes.writing.Briefing;
import java.util.List;
import java.util.stream.Stream;

/** What was proven, in the form in which it travels. */
final class ProvenNotes {

  private final boolean timed;

  private ProvenNotes(boolean timed) {
    this.timed = timed;
  }

  /** Without the times of a transcript that has none of its own. */
  static Notes of(ProvenDraft proven, Briefing briefing, WrittenBy writtenBy) {
    boolean timed = briefing.reading().condition().timing() != Condition.Timing.NONE;
    return new ProvenNotes(timed).notes(proven, briefing, writtenBy);
  }

  private Notes notes(ProvenDraft proven, Briefing briefing, WrittenBy writtenBy) {
    List<Guest> guests =
        proven.guests().stream()
            .map(guest -> new Guest(guest.name(), guest.bio(), quotes(guest.proof())))
            .toList();
    List<Recommendation> recommendations =
        proven.works().stream().map(this::recommendation).toList();
    return new Notes(
        proven.headline().text(),
        proven.headline().source(),
        briefing.form(),
        guests,
        isGistWritten(proven)
            ? null
            : PublisherSummary.of(
                briefing.episode().about().description(), briefing.reading().language()),
        points(proven.gist()),
        points(proven.reveals()),
        points(proven.takeaways()),
        PublisherChapters.of(briefing.episode()),
        recommendations,
        proven.leftOut(),
        quality(proven, recommendations, briefing),
        writtenBy);
  }

  /** A gist in the writer's own words stands in place of the publisher's summary. */
  private static boolean isGistWritten(ProvenDraft proven) {
    return proven.gist().stream().anyMatch(point -> point.source() == Notes.Source.WRITER);
  }

  private Recommendation recommendation(ProvenWork work) {
    return new Recommendation(
        work.work(), work.stance(), work.heardAs(), work.otherMentions(), quote(work.quote()));
  }

  private List<Point> points(List<ProvenPoint> points) {
    return points.stream().map(this::point).toList();
  }

  private Point point(ProvenPoint point) {
    ProvenQuote context = point.context();
    return new Point(point.text(), context == null ? null : quote(context), quotes(point.proof()));
  }

  private List<Quote> quotes(List<ProvenQuote> quotes) {
    return quotes.stream().map(this::quote).toList();
  }

  private Quote quote(ProvenQuote quote) {
    return timed
        ? new Quote(quote.text(), quote.start(), quote.end(), quote.speaker())
        : new Quote(quote.text(), null, null, quote.speaker());
  }

  private Quality quality(
      ProvenDraft proven, List<Recommendation> recommendations, Briefing briefing) {
    List<ProvenPoint> points =
        Stream.of(proven.gist(), proven.reveals(), proven.takeaways())
            .flatMap(List::stream)
            .toList();
    List<Quote> quotes =
        Stream.concat(
                points.stream().flatMap(point -> quotes(point.proof()).stream()),
                recommendations.stream().map(Recommendation::quote))
            .toList();
    return new Quality(
        briefing.reading().words().size(),
        points.size(),
        quotes.size(),
        (int) quotes.stream().filter(quote -> quote.speaker() == null).count(),
        briefing.sponsors().seconds(),
        proven.leftOut().size(),
        briefing.reading().condition());
  }
}
