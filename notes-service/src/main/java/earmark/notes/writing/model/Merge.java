package earmark.notes.writing.model;

import earmark.notes.prompting.Asking;
import earmark.notes.prompting.EpisodeMaterial;
import earmark.notes.prompting.Prompt;
import earmark.notes.reading.Sentence;
import earmark.notes.writing.Briefing;
import earmark.notes.writing.model.Proposals.Item;
import earmark.notes.writing.model.Proposals.ProposedGuest;
import earmark.notes.writing.model.Proposals.ProposedWork;
import earmark.notes.writing.model.Proposals.SentenceQuote;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Chooses among the proposals for several parts of an episode; changes no word of them. */
final class Merge {

  private final List<Sentence> sentences;
  private final List<Object> proposals = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();

  Merge(Briefing briefing, List<Proposals> parts) {
    this.sentences = briefing.reading().sentences();
    for (Proposals part : parts) {
      Stream.ofNullable(part.headline()).forEach(item -> add("headline", item));
      part.gist().forEach(item -> add("gist", item));
      part.guests()
          .forEach(guest -> add("guest", guest, guest.quotes(), guest.name() + ": " + guest.bio()));
      part.reveals().forEach(item -> add("reveal", item));
      part.takeaways().forEach(item -> add("takeaway", item));
      part.works()
          .forEach(work -> add("work", work, work.quotes(), work.title() + ", " + work.stance()));
    }
  }

  /** Has the model choose. */
  Proposals by(Asking asking, String head) {
    String material = "<material>\n" + head + "\n" + String.join("\n", lines) + "\n</material>";
    Chosen chosen = asking.ask(Prompt.merge(), material, Chosen.class);
    Integer headline = chosen.headline();
    return new Proposals(
        headline == null
            ? null
            : of(Item.class, List.of(headline)).stream().findFirst().orElse(null),
        of(Item.class, chosen.gist()),
        of(ProposedGuest.class, chosen.guests()),
        of(Item.class, chosen.reveals()),
        of(Item.class, chosen.takeaways()),
        of(ProposedWork.class, chosen.works()));
  }

  /** Those of the chosen numbers that are proposals of this form, each once. */
  private <T> List<T> of(Class<T> form, @Nullable List<Integer> numbers) {
    return Stream.ofNullable(numbers)
        .flatMap(List::stream)
        .filter(Objects::nonNull)
        .distinct()
        .filter(number -> number >= 0 && number < proposals.size())
        .map(proposals::get)
        .filter(form::isInstance)
        .map(form::cast)
        .toList();
  }

  private void add(String kind, Item item) {
    add(kind, item, item.quotes(), item.text());
  }

  private void add(String kind, Object proposal, List<SentenceQuote> quotes, String text) {
    String when =
        quotes.stream()
            .map(SentenceQuote::sentence)
            .flatMap(this::start)
            .findFirst()
            .map(EpisodeMaterial::time)
            .orElse("no time");
    lines.add("%d %s, %s: %s".formatted(proposals.size(), kind, when, EpisodeMaterial.plain(text)));
    proposals.add(proposal);
  }

  private Stream<Long> start(int sentence) {
    return IntStream.of(sentence)
        .filter(at -> at >= 0 && at < sentences.size())
        .mapToObj(at -> sentences.get(at).start());
  }

  /**
   * The model's choice, by numbers of proposals.
   *
   * @param headline the one for the headline; null for none
   */
  record Chosen(
      @Nullable Integer headline,
      @Nullable List<Integer> gist,
      @Nullable List<Integer> guests,
      @Nullable List<Integer> reveals,
      @Nullable List<Integer> takeaways,
      @Nullable List<Integer> works) {}
}
