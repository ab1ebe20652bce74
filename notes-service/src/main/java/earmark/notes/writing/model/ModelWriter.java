package earmark.notes.writing.model;

import earmark.notes.model.LanguageModel;
import earmark.notes.prompting.Asking;
import earmark.notes.prompting.EpisodeMaterial;
import earmark.notes.prompting.Prompt;
import earmark.notes.prompting.Tokens;
import earmark.notes.reading.Sentence;
import earmark.notes.writing.Briefing;
import earmark.notes.writing.Draft;
import earmark.notes.writing.NotesWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * Has a language model write notes. It reads the whole episode at once where that fits its window;
 * else part by part, and then chooses among its own proposals.
 */
public final class ModelWriter implements NotesWriter {

  /** What the numbers and marks of a sentence's line add, in tokens. */
  private static final int PER_LINE = 4;

  private final LanguageModel model;

  /**
   * @param model proposes
   */
  public ModelWriter(LanguageModel model) {
    this.model = model;
  }

  @Override
  public String name() {
    return "model";
  }

  @Override
  public String version() {
    return Prompt.VERSION;
  }

  /**
   * {@inheritDoc}
   *
   * @throws earmark.notes.model.ModelFailure if the model gives no usable reply
   */
  @Override
  public Draft write(Briefing briefing, Listener listener) {
    listener.at(0, "asking the model");
    Asking asking = new Asking(model, briefing.episode().id());
    EpisodeMaterial material =
        new EpisodeMaterial(
            briefing.episode(),
            briefing.cast(),
            briefing.sponsors(),
            briefing.reading().sentences().size());
    Prompt prompt = Prompt.write(briefing.reading().language().tag());
    List<List<Sentence>> parts = parts(briefing, material, prompt, asking);
    List<Proposals> proposals = new ArrayList<>();
    for (List<Sentence> part : parts) {
      proposals.add(asking.ask(prompt, material.of(part), Proposals.class));
      listener.at(0.9 * proposals.size() / parts.size(), "asking the model");
    }
    Proposals chosen =
        proposals.size() == 1 || proposals.stream().allMatch(Proposals::isEmpty)
            ? proposals.getFirst()
            : new Merge(briefing, proposals).by(asking, material.head());
    return new ModelDraft(briefing).of(chosen);
  }

  private static List<List<Sentence>> parts(
      Briefing briefing, EpisodeMaterial material, Prompt prompt, Asking asking) {
    return Parts.of(
        briefing.reading().sentences(),
        asking.room(prompt, material.head()),
        sentence -> Tokens.of(material.line(sentence)) + PER_LINE);
  }
}
