package earmark.notes.grounding;

import earmark.notes.writing.Briefing;
import earmark.notes.writing.Draft;
import earmark.notes.writing.Draft.DraftPoint;
import earmark.notes.writing.Draft.DraftWork;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * Decides what of a draft may be published. Rules say it ({@link PointRules}, {@link WorkRules},
 * {@link GuestRules}, {@link BioRules}); every quote's words, time and speaker are those of the
 * transcript, never the writer's.
 */
public final class Grounding {

  private final EpisodeSource source;

  private Grounding(EpisodeSource source) {
    this.source = source;
  }

  /**
   * Proves a draft. A judge is first shown all statements that meet every other rule, and then
   * asked about each.
   *
   * @param supports the ways in which a text may follow from its quotes; one is enough
   */
  public static ProvenDraft prove(Draft draft, Briefing briefing, List<Support> supports) {
    EpisodeSource source = EpisodeSource.of(briefing, supports);
    if (!source.isJudged()) {
      return new Grounding(source).prove(draft);
    }
    StatementRecorder recorder = new StatementRecorder();
    new Grounding(source.with(List.of(new Verbatim(), recorder))).prove(draft);
    List<Support> prepared =
        supports.stream()
            .map(support -> support.preparedFor(briefing, recorder.statements()))
            .toList();
    return new Grounding(source.with(prepared)).prove(draft);
  }

  private ProvenDraft prove(Draft draft) {
    Judged<ProvenPoint> reveals = points(draft.reveals(), List.of());
    Judged<ProvenPoint> takeaways = points(draft.takeaways(), reveals.proven());
    Judged<ProvenPoint> gist =
        points(draft.gist(), joined(Stream.of(reveals.proven(), takeaways.proven())));
    List<ProvenPoint> published =
        joined(Stream.of(reveals.proven(), takeaways.proven(), gist.proven()));
    Judged<ProvenHeadline> headline = headline(draft, published);
    Judged<ProvenGuest> guests = Guests.judge(draft.guests(), source);
    Judged<ProvenWork> works = works(draft.works());
    return new ProvenDraft(
        headline.proven().stream().findFirst().orElseGet(this::publishersTitle),
        guests.proven(),
        gist.proven(),
        inTime(reveals.proven(), ProvenPoint::start),
        inTime(takeaways.proven(), ProvenPoint::start),
        inTime(works.proven(), work -> work.quote().start()),
        joined(
            Stream.of(
                reveals.leftOut(),
                takeaways.leftOut(),
                gist.leftOut(),
                headline.leftOut(),
                guests.leftOut(),
                works.leftOut(),
                PaidStretches.leftOut(source.briefing()))));
  }

  private Judged<ProvenPoint> points(List<DraftPoint> drafts, List<ProvenPoint> published) {
    return Judged.all(
        drafts,
        (draft, before) -> {
          List<String> texts =
              joined(Stream.of(published, before)).stream().map(ProvenPoint::text).toList();
          return GroundingRule.judge(
              PointCase.of(draft, texts, source), PointRules.ALL, PointCase::proven);
        },
        DraftPoint::text);
  }

  private Judged<ProvenHeadline> headline(Draft draft, List<ProvenPoint> published) {
    return Judged.all(
        Stream.ofNullable(draft.headline()).toList(),
        (headline, before) ->
            headline.proof().isEmpty()
                ? GroundingRule.judge(
                    new HeadlineCase(headline.text(), published),
                    HeadlineCase.RULES,
                    proven -> ProvenHeadline.ofPoint(proven.text()))
                : GroundingRule.judge(
                    PointCase.of(headline, List.of(), source),
                    PointRules.OF_HEADLINE,
                    proven -> ProvenHeadline.of(proven.proven())),
        DraftPoint::text);
  }

  private ProvenHeadline publishersTitle() {
    return ProvenHeadline.ofPublisher(source.briefing().episode().title());
  }

  private Judged<ProvenWork> works(List<DraftWork> drafts) {
    OtherMentions mentions =
        new OtherMentions(source.briefing().reading(), source.briefing().sponsors());
    return Judged.all(
        drafts,
        (draft, before) -> {
          List<String> listed = before.stream().map(work -> work.work().title()).toList();
          return WorkRules.judge(WorkCase.of(draft, listed, source), mentions);
        },
        draft -> draft.work().title());
  }

  private static <T> List<T> inTime(List<T> proven, ToLongFunction<T> start) {
    return proven.stream().sorted(Comparator.comparingLong(start)).toList();
  }

  private static <T> List<T> joined(Stream<List<T>> lists) {
    return lists.flatMap(List::stream).toList();
  }
}
