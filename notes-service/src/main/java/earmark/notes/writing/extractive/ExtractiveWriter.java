package earmark.notes.writing.extractive;

import earmark.contracts.Stance;
import earmark.contracts.Work;
import earmark.notes.language.Language;
import earmark.notes.reading.Sentence;
import earmark.notes.work.Mention;
import earmark.notes.writing.Briefing;
import earmark.notes.writing.Claim;
import earmark.notes.writing.Draft;
import earmark.notes.writing.Draft.DraftGuest;
import earmark.notes.writing.Draft.DraftPoint;
import earmark.notes.writing.Draft.DraftWork;
import earmark.notes.writing.NotesWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes notes by choosing excerpts of the episode, by models that were trained on what editors
 * keep. Needs no key and no network.
 */
public final class ExtractiveWriter implements NotesWriter {

  private static final int FEWEST = 6;
  private static final int MOST = 14;
  private static final int BEFORE_ANY_TIME = 5;
  private static final long MS_PER_POINT = 9 * 60_000;

  /**
   * A spoken sentence is no headline: readers would print one in five points, and none above all.
   */
  private static final @Nullable DraftPoint NO_HEADLINE = null;

  private static final int SHORTEST_CONTEXT = 5;
  private static final double SHARE_OF_REVEALS = 0.4;

  private final Embeddings embeddings;
  private final Map<String, Tagger> taggers = new ConcurrentHashMap<>();
  private final Map<String, JudgementModel> models = new ConcurrentHashMap<>();

  /**
   * @param embeddings compares the meanings of sentences
   */
  public ExtractiveWriter(Embeddings embeddings) {
    this.embeddings = embeddings;
  }

  @Override
  public String name() {
    return "extractive";
  }

  @Override
  public String version() {
    return "6";
  }

  @Override
  public Draft write(Briefing briefing, Listener listener) {
    listener.at(0, "weighing sentences");
    Language language = briefing.reading().language();
    Tidy tidy = new Tidy(language);
    Excerpts excerpts =
        Excerpts.of(
            briefing,
            taggers.computeIfAbsent(language.tag(), tag -> Tagger.of(language)),
            embeddings,
            done -> listener.at(0.85 * done, "weighing sentences"));
    listener.at(0.85, "choosing points");
    JudgementModel model =
        models.computeIfAbsent(language.tag(), tag -> JudgementModel.of(language));
    List<JudgedExcerpt> judged =
        new Judge(excerpts, model, tidy)
            .all().stream().filter(one -> !recommends(one, briefing.works())).toList();
    long duration = briefing.reading().duration();
    List<JudgedExcerpt> chosen = new Selection(duration, howMany(duration)).from(judged);
    List<DraftPoint> points = mostRevealingFirst(chosen);
    int reveals = (int) Math.round(SHARE_OF_REVEALS * points.size());
    return new Draft(
        NO_HEADLINE,
        guests(briefing),
        Gist.of(briefing, tidy),
        points.subList(0, reveals),
        points.subList(reveals, points.size()),
        works(briefing.works()));
  }

  private static List<DraftPoint> mostRevealingFirst(List<JudgedExcerpt> chosen) {
    return chosen.stream()
        .sorted(
            Comparator.comparingDouble((JudgedExcerpt one) -> one.judgement().revealing())
                .reversed())
        .map(ExtractiveWriter::point)
        .toList();
  }

  /** Returns how many points an episode gets at most, by its length in milliseconds. */
  static int howMany(long duration) {
    return Math.clamp(duration / MS_PER_POINT + BEFORE_ANY_TIME, FEWEST, MOST);
  }

  private static DraftPoint point(JudgedExcerpt one) {
    return new DraftPoint(
        one.text(),
        above(one.context()),
        List.of(new Claim(one.excerpt().text(), one.excerpt().first().start())));
  }

  /** "Well, yes." above a point says nothing; a question does. */
  private static @Nullable Claim above(@Nullable Sentence context) {
    return context == null || (context.length() < SHORTEST_CONTEXT && !context.text().endsWith("?"))
        ? null
        : claim(context);
  }

  private static Claim claim(Sentence sentence) {
    return new Claim(sentence.text(), sentence.start());
  }

  /**
   * What recommends a book or media stands among the recommendations, and is not said twice. A tool
   * is often praised within a sentence that says more.
   */
  private static boolean recommends(JudgedExcerpt one, List<Mention> mentions) {
    return mentions.stream()
        .filter(m -> m.stance() == Stance.ENDORSED)
        .filter(m -> m.work().kind() != Work.Kind.PRODUCT)
        .anyMatch(m -> one.excerpt().sentences().contains(m.sentence()));
  }

  private static List<DraftWork> works(List<Mention> mentions) {
    return mentions.stream()
        .map(
            mention ->
                new DraftWork(
                    mention.work(), mention.stance(), mention.heardAs(), claim(mention.sentence())))
        .toList();
  }

  private static List<DraftGuest> guests(Briefing briefing) {
    return briefing.cast().guests().stream()
        .map(
            guest ->
                new DraftGuest(
                    guest.name(),
                    guest.bio(),
                    guest.bioWords() == null ? null : new Claim(guest.bioWords(), guest.near())))
        .toList();
  }
}
