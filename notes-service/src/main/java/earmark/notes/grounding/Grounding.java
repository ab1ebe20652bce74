package earmark.notes.grounding;

import earmark.contracts.LeftOut;
import earmark.contracts.Stance;
import earmark.notes.reading.Reading;
import earmark.notes.reading.Span;
import earmark.notes.sponsor.SponsorSpan;
import earmark.notes.sponsor.SponsorSpans;
import earmark.notes.writing.Briefing;
import earmark.notes.writing.Claim;
import earmark.notes.writing.Draft;
import earmark.notes.writing.Draft.DraftGuest;
import earmark.notes.writing.Draft.DraftPoint;
import earmark.notes.writing.Draft.DraftWork;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Decides what of a draft may be published: every quote is looked up in the transcript, and its
 * time and speaker are taken from there, never from the writer. Not for use by several threads.
 */
public final class Grounding {

  private static final int OPENING_WORDS = 12;
  private static final Pattern END_MARK = Pattern.compile("[.!?][\"”’)]*$");

  private final Reading reading;
  private final QuoteFinder finder;
  private final SponsorSpans sponsors;
  private final OtherMentions mentions;
  private final String episodeTitle;
  private final List<LeftOut> leftOut = new ArrayList<>();
  private final List<String> said = new ArrayList<>();

  private Grounding(Briefing briefing) {
    this.reading = briefing.reading();
    this.finder = new QuoteFinder(reading, briefing.cast());
    this.sponsors = briefing.sponsors();
    this.mentions = new OtherMentions(reading, sponsors);
    this.episodeTitle = briefing.episode().title();
  }

  /** What of {@code draft} is proven by the transcript of {@code briefing}. */
  public static Proven prove(Draft draft, Briefing briefing) {
    return new Grounding(briefing).prove(draft);
  }

  private Proven prove(Draft draft) {
    List<ProvenPoint> reveals = inTime(points(draft.reveals()));
    List<ProvenPoint> takeaways = inTime(points(draft.takeaways()));
    List<ProvenPoint> gist = points(draft.gist());
    List<ProvenGuest> guests = draft.guests().stream().map(this::guest).toList();
    List<ProvenWork> works = works(draft.works());
    sponsors
        .all()
        .forEach(
            span ->
                leftOut.add(new LeftOut(opening(span), Refusal.PAID.reason(), span.confidence())));
    return new Proven(
        headline(draft.headline()), guests, gist, reveals, takeaways, works, List.copyOf(leftOut));
  }

  /** A headline is a point that is proven, or its first sentence, or the publisher's own title. */
  private String headline(String drafted) {
    return said.stream().anyMatch(text -> isHeadOf(text, drafted)) ? drafted : episodeTitle;
  }

  /** Less than a sentence would not do: what is cut off may say the opposite. */
  private static boolean isHeadOf(String text, String drafted) {
    return text.equals(drafted)
        || (END_MARK.matcher(drafted).find() && text.startsWith(drafted + " "));
  }

  /** The first words of a paid stretch, so that a reader can tell which one it is. */
  private String opening(SponsorSpan span) {
    Span words = span.words();
    int to = Math.min(words.to(), words.from() + OPENING_WORDS);
    return reading.text(new Span(words.from(), to)) + (to < words.to() ? " …" : "");
  }

  private static List<ProvenPoint> inTime(List<ProvenPoint> points) {
    return points.stream().sorted(Comparator.comparingLong(ProvenPoint::start)).toList();
  }

  private List<ProvenPoint> points(List<DraftPoint> drafts) {
    List<ProvenPoint> proven = new ArrayList<>();
    for (DraftPoint draft : drafts) {
      List<Quote> proof = new ArrayList<>();
      Refusal refusal = refuse(draft, proof);
      if (refusal == null) {
        said.add(draft.text());
        proven.add(new ProvenPoint(draft.text(), proof));
      } else {
        leftOut.add(new LeftOut(draft.text(), refusal.reason()));
      }
    }
    return proven;
  }

  /** The reason against a point, or null; the quotes found are added to {@code proof}. */
  private @Nullable Refusal refuse(DraftPoint draft, List<Quote> proof) {
    if (draft.proof().isEmpty()) {
      return Refusal.NO_PROOF;
    }
    for (Claim claim : draft.proof()) {
      Span span = finder.find(claim);
      if (span == null) {
        return Refusal.NEVER_SAID;
      }
      if (sponsors.touch(span)) {
        return Refusal.PAID;
      }
      proof.add(finder.quote(span));
    }
    Refusal refusal = PointChecks.against(draft.text(), proof);
    if (refusal != null) {
      return refusal;
    }
    boolean repeated = said.stream().anyMatch(text -> PointChecks.same(text, draft.text()));
    return repeated ? Refusal.REPEATED : null;
  }

  private ProvenGuest guest(DraftGuest draft) {
    if (draft.proof() == null) {
      return new ProvenGuest(draft.name(), draft.bio(), List.of());
    }
    Span span = finder.find(draft.proof());
    if (span == null) {
      leftOut.add(new LeftOut("Bio of " + draft.name(), Refusal.NEVER_SAID.reason()));
      return new ProvenGuest(draft.name(), null, List.of());
    }
    return new ProvenGuest(draft.name(), draft.bio(), List.of(finder.quote(span)));
  }

  private List<ProvenWork> works(List<DraftWork> drafts) {
    List<ProvenWork> proven = new ArrayList<>();
    for (DraftWork draft : drafts) {
      Span span = finder.find(draft.quote());
      Refusal refusal = span == null ? Refusal.NEVER_SAID : refuse(draft.stance(), span);
      if (span != null && refusal == null) {
        proven.add(
            new ProvenWork(
                draft.work(),
                draft.stance(),
                draft.heardAs(),
                mentions.countBeside(span, draft),
                finder.quote(span)));
      } else if (refusal != null) {
        leftOut.add(new LeftOut(draft.work().title(), refusal.reason()));
      }
    }
    return proven.stream().sorted(Comparator.comparingLong(work -> work.quote().start())).toList();
  }

  private @Nullable Refusal refuse(Stance stance, Span span) {
    if (sponsors.touch(span)) {
      return Refusal.SPONSORED;
    }
    return switch (stance) {
      case ENDORSED, OWN_WORK -> null;
      case MENTIONED -> Refusal.ONLY_MENTIONED;
      case CRITICISED -> Refusal.CRITICISED;
      case SPONSORED -> Refusal.SPONSORED;
    };
  }
}
