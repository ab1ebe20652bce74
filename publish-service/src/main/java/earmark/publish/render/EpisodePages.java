package earmark.publish.render;

import earmark.contracts.Chapter;
import earmark.contracts.Episode;
import earmark.contracts.Form;
import earmark.contracts.Guest;
import earmark.contracts.Notes;
import earmark.contracts.NotesAssembled;
import earmark.contracts.Point;
import earmark.contracts.Quote;
import earmark.contracts.Recommendation;
import earmark.contracts.Stance;
import earmark.contracts.Work;
import earmark.publish.commerce.BuyLink;
import earmark.publish.commerce.Disclosure;
import earmark.publish.commerce.SafeLink;
import earmark.publish.commerce.Shop;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Turns notes into the content of their page. */
final class EpisodePages {

  private final Shop shop;
  private final Episode episode;
  private final Playback playback;

  private EpisodePages(Shop shop, Episode episode) {
    this.shop = shop;
    this.episode = episode;
    this.playback = Playback.of(episode);
  }

  static EpisodePage of(NotesAssembled event, Shop shop) {
    return new EpisodePages(shop, event.episode()).page(event.notes());
  }

  private EpisodePage page(Notes notes) {
    return new EpisodePage(
        episode.path(),
        "/" + episode.show().slug(),
        episode.show().title(),
        episode.publishedOn(),
        episode.media().durationSeconds(),
        episode.title(),
        notes.headline(),
        heading(notes),
        playback,
        notes.guests().stream().map(this::guest).toList(),
        summary(notes),
        points(notes.gist(), List.of()),
        points(notes.reveals(), notes.chapters()),
        points(notes.takeaways(), notes.chapters()),
        notes.recommendations().stream().map(this::work).toList(),
        List.of(Disclosure.ofNotes(notes.writtenBy()), Disclosure.ofLinks(shop)),
        QualityLine.of(notes.quality()),
        Omissions.of(notes.leftOut()),
        LanguageTag.tag(episode.about().language()));
  }

  private static List<String> summary(Notes notes) {
    return notes.summary() == null ? List.of() : notes.summary().lines().toList();
  }

  /** Returns the heading over the guests, by the form of the episode. */
  private static String heading(Notes notes) {
    if (notes.form() == Form.LECTURE && notes.guests().size() == 1) {
      return "The speaker";
    }
    if (notes.form() == Form.PANEL && notes.guests().size() > 1) {
      return "The panel";
    }
    return notes.guests().size() == 1 ? "The guest" : "The guests";
  }

  private GuestView guest(Guest guest) {
    return new GuestView(guest.name(), guest.bio(), quotes(guest.proof()));
  }

  private List<PointView> points(List<Point> points, List<Chapter> chapters) {
    List<PointView> views = new ArrayList<>();
    Chapter last = null;
    for (Point point : points) {
      Chapter chapter = PointChapters.of(point, chapters);
      views.add(point(point, chapter == null || chapter.equals(last) ? null : chapter.title()));
      last = chapter;
    }
    return views;
  }

  private PointView point(Point point, @Nullable String chapter) {
    Quote context = point.context();
    List<QuoteView> proof = quotes(point.proof());
    QuoteView first = proof.getFirst();
    boolean verbatim = proof.size() == 1 && sameWords(point.text(), first.text());
    return new PointView(
        chapter,
        context == null ? null : before(context, first),
        point.text(),
        verbatim,
        first.speaker(),
        first.moment(),
        proof);
  }

  /** Returns what is said before a point, without its speaker where the same one goes on. */
  private QuoteView before(Quote context, QuoteView point) {
    QuoteView before = quote(context);
    return Objects.equals(before.speaker(), point.speaker())
        ? new QuoteView(before.text(), null, before.moment())
        : before;
  }

  /** Compares words only: case and punctuation do not make a different sentence. */
  private static boolean sameWords(String a, String b) {
    return bare(a).equals(bare(b));
  }

  private static String bare(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().toLowerCase(Locale.ROOT);
  }

  private List<QuoteView> quotes(List<Quote> quotes) {
    return quotes.stream().map(this::quote).toList();
  }

  private QuoteView quote(Quote quote) {
    return new QuoteView(quote.text(), quote.speaker(), playback.at(quote));
  }

  private static @Nullable String mentions(@Nullable Integer others) {
    if (others == null || others == 0) {
      return null;
    }
    return others == 1
        ? "Named in one other sentence"
        : "Named in %d other sentences".formatted(others);
  }

  private WorkView work(Recommendation recommendation) {
    Work work = recommendation.work();
    BuyLink buy = shop.linkFor(work);
    return new WorkView(
        recommendation.stance() == Stance.OWN_WORK ? "Own work" : "Endorsed",
        switch (work.kind()) {
          case BOOK -> "Book";
          case PRODUCT -> "Product";
          case MEDIA -> "Media";
        },
        work.title(),
        work.creator(),
        recommendation.heardAs(),
        mentions(recommendation.otherMentions()),
        quote(recommendation.quote()),
        buy,
        official(work, buy));
  }

  private static @Nullable BuyLink official(Work work, @Nullable BuyLink buy) {
    String link = SafeLink.of(work.link());
    return link == null || (buy != null && buy.url().equals(link))
        ? null
        : new BuyLink(link, "Official site: " + SafeLink.host(link));
  }
}
