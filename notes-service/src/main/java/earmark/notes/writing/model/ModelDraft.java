package earmark.notes.writing.model;

import earmark.contracts.Stance;
import earmark.contracts.Work;
import earmark.notes.reading.Sentence;
import earmark.notes.writing.Briefing;
import earmark.notes.writing.Claim;
import earmark.notes.writing.Draft;
import earmark.notes.writing.Draft.DraftGuest;
import earmark.notes.writing.Draft.DraftPoint;
import earmark.notes.writing.Draft.DraftWork;
import earmark.notes.writing.model.Proposals.Item;
import earmark.notes.writing.model.Proposals.ProposedGuest;
import earmark.notes.writing.model.Proposals.ProposedWork;
import earmark.notes.writing.model.Proposals.SentenceQuote;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns a model's proposals into a draft. */
final class ModelDraft {

  private static final int MOST_REVEALS = 8;
  private static final int MOST_TAKEAWAYS = 10;
  private static final int MOST_GIST = 4;

  private final List<Sentence> sentences;

  ModelDraft(Briefing briefing) {
    this.sentences = briefing.reading().sentences();
  }

  Draft of(Proposals proposals) {
    return new Draft(
        proposals.headline() == null ? null : point(proposals.headline()),
        proposals.guests().stream().map(this::guest).toList(),
        points(proposals.gist(), MOST_GIST),
        points(proposals.reveals(), MOST_REVEALS),
        points(proposals.takeaways(), MOST_TAKEAWAYS),
        proposals.works().stream().flatMap(this::work).toList());
  }

  private List<DraftPoint> points(List<Item> items, int most) {
    return items.stream().limit(most).map(this::point).toList();
  }

  private DraftPoint point(Item item) {
    return new DraftPoint(item.text(), null, claims(item.quotes()));
  }

  private DraftGuest guest(ProposedGuest guest) {
    return new DraftGuest(guest.name(), guest.bio(), claims(guest.quotes()));
  }

  private Stream<DraftWork> work(ProposedWork work) {
    Work.Kind kind = named(Work.Kind.values(), work.kind());
    Stance stance = named(Stance.values(), work.stance());
    if (kind == null || stance == null || work.quotes().isEmpty()) {
      return Stream.empty();
    }
    boolean hasCreator = work.creator() != null && !work.creator().isBlank();
    Work proposed =
        new Work(
            work.title(),
            hasCreator ? work.creator() : null,
            hasCreator ? Work.CreatorSource.SAID : Work.CreatorSource.UNKNOWN,
            kind,
            null);
    return Stream.of(new DraftWork(proposed, stance, heardAs(work), claims(work.quotes())));
  }

  private static @Nullable String heardAs(ProposedWork work) {
    String heard = work.heardAs();
    return heard == null || heard.isBlank() || heard.strip().equalsIgnoreCase(work.title())
        ? null
        : heard.strip();
  }

  private List<Claim> claims(List<SentenceQuote> quotes) {
    return quotes.stream().map(this::claim).toList();
  }

  /** A number that no sentence has does not show where the words stand. */
  private Claim claim(SentenceQuote quote) {
    boolean exists = quote.sentence() >= 0 && quote.sentence() < sentences.size();
    long near = exists ? sentences.get(quote.sentence()).start() : -1;
    return new Claim(quote.words(), near, Claim.Extent.SENTENCES);
  }

  private static <E extends Enum<E>> @Nullable E named(E[] values, String name) {
    return Stream.of(values)
        .filter(value -> Objects.equals(value.name(), name.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElse(null);
  }
}
