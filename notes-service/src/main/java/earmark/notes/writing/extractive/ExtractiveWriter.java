package earmark.notes.writing.extractive;

import earmark.contracts.Stance;
import earmark.contracts.Work;
import earmark.notes.work.Mention;
import earmark.notes.writing.Briefing;
import earmark.notes.writing.Claim;
import earmark.notes.writing.Draft;
import earmark.notes.writing.Draft.DraftGuest;
import earmark.notes.writing.Draft.DraftWork;
import earmark.notes.writing.NotesWriter;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes notes by choosing sentences of the episode. Needs no key and no network. */
public final class ExtractiveWriter implements NotesWriter {

  private static final int FEWEST = 8;
  private static final int MOST = 18;
  private static final long MS_PER_POINT = 5 * 60_000;
  private static final double SHARE_OF_REVEALS = 0.4;
  private static final int LONGEST_HEADLINE = 20;

  private final Embeddings embeddings;

  /**
   * @param embeddings tells which sentences mean the same
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
    return "4";
  }

  @Override
  public Draft write(Briefing briefing, Listener listener) {
    listener.at(0, "weighing sentences");
    List<Mention> mentions = briefing.works();
    List<Candidate> candidates =
        new Candidates(briefing, embeddings)
            .find(done -> listener.at(0.85 * done, "weighing sentences")).stream()
                .filter(one -> !recommends(one, mentions))
                .toList();
    listener.at(0.85, "choosing points");
    long duration = briefing.reading().duration();
    List<Candidate> chosen = new Selection(duration, howMany(duration)).from(candidates);
    List<Candidate> byReveal =
        chosen.stream().sorted(Comparator.comparingDouble(Candidate::reveals).reversed()).toList();
    int reveals = (int) Math.round(SHARE_OF_REVEALS * chosen.size());
    return new Draft(
        headline(chosen),
        guests(briefing),
        new Gist(briefing, candidates, chosen).points(),
        byReveal.stream().limit(reveals).map(Candidate::point).toList(),
        byReveal.stream().skip(reveals).map(Candidate::point).toList(),
        works(mentions));
  }

  private static int howMany(long duration) {
    return Math.clamp(duration / MS_PER_POINT + 6, FEWEST, MOST);
  }

  /** The strongest point that fits one line; grounding keeps it only if that point is proven. */
  private static @Nullable String headline(List<Candidate> chosen) {
    return chosen.stream()
        .filter(one -> StandsAlone.accepts(one.text()))
        .filter(one -> one.text().split(" ").length <= LONGEST_HEADLINE)
        .max(Comparator.comparingDouble(Candidate::asHeadline))
        .map(Candidate::text)
        .orElse(null);
  }

  /**
   * What recommends a book or media stands among the recommendations, and is not said twice. A tool
   * is often praised within a sentence that says more.
   */
  private static boolean recommends(Candidate one, List<Mention> mentions) {
    return mentions.stream()
        .filter(m -> m.stance() == Stance.ENDORSED)
        .filter(m -> m.work().kind() != Work.Kind.PRODUCT)
        .anyMatch(m -> m.sentence().index() == one.sentence().index());
  }

  private static List<DraftWork> works(List<Mention> mentions) {
    return mentions.stream()
        .map(
            mention ->
                new DraftWork(
                    mention.work(),
                    mention.stance(),
                    mention.heardAs(),
                    new Claim(mention.sentence().text(), mention.sentence().start())))
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
