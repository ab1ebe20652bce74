package earmark.notes.writing.model;

import static earmark.notes.AnInterview.anInterview;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import earmark.contracts.Notes;
import earmark.contracts.Stance;
import earmark.notes.AnInterview;
import earmark.notes.grounding.Grounding;
import earmark.notes.grounding.ProvenDraft;
import earmark.notes.grounding.ProvenPoint;
import earmark.notes.grounding.Statement;
import earmark.notes.grounding.Support;
import earmark.notes.grounding.Verbatim;
import earmark.notes.grounding.Verdict;
import earmark.notes.model.ModelFailure;
import earmark.notes.model.ModelQuestion;
import earmark.notes.model.ModelQuestion.Purpose;
import earmark.notes.model.ScriptedModel;
import earmark.notes.prompting.Prompt;
import earmark.notes.writing.Briefing;
import earmark.notes.writing.Claim;
import earmark.notes.writing.Draft;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ModelWriterTest {

  private static final String NOTHING =
      "{\"headline\":null,\"gist\":[],\"guests\":[],\"reveals\":[],\"takeaways\":[],\"works\":[]}";

  private static Draft write(ScriptedModel model, Briefing briefing) {
    return new ModelWriter(model).write(briefing, (done, doing) -> {});
  }

  private static String example(String name) {
    MatchResult example =
        Pattern.compile("(?s)<%1$s>\n(.*?)\n</%1$s>".formatted(name))
            .matcher(Prompt.write("en").instructions())
            .results()
            .findFirst()
            .orElseThrow();
    return example.group(1);
  }

  /** The example of the prompt as an episode; its sentences are numbered from 1. */
  private static Briefing exampleEpisode() {
    AnInterview told = anInterview().titled("The bridge that sings").hostedBy("Ada Host");
    told.withGuest("Mara Quill").says("Ada Host", "Welcome.");
    String speaker = "";
    StringBuilder words = new StringBuilder();
    for (String line : (example("example-material") + "\n[ ").lines().toList()) {
      if (line.startsWith("[")) {
        if (!words.isEmpty()) {
          told.says(speaker, words.toString().strip());
        }
        speaker = line.replaceAll("^\\[|\\s*[\\d:]+]$", "");
        words.setLength(0);
      } else if (line.matches("\\d+ .*")) {
        words.append(line.replaceAll("^\\d+ | PAID$", "")).append(' ');
      }
    }
    return told.briefing();
  }

  @Test
  void the_example_of_the_prompt_is_true_of_its_own_transcript() {
    Briefing briefing = exampleEpisode();
    Draft draft =
        write(new ScriptedModel().replying(Purpose.WRITE, example("example-reply")), briefing);
    Support agreeing = statement -> Verdict.CARRIED;
    ProvenDraft proven = Grounding.prove(draft, briefing, List.of(new Verbatim(), agreeing));
    assertThat(proven.leftOut()).filteredOn(left -> left.confidence() == null).isEmpty();
    assertThat(proven.headline().source()).isEqualTo(Notes.Source.WRITER);
    assertThat(proven.gist()).hasSize(1);
    assertThat(proven.reveals()).hasSize(1);
    assertThat(proven.takeaways()).hasSize(1);
    assertThat(proven.works()).extracting(work -> work.stance()).containsExactly(Stance.ENDORSED);
    assertThat(proven.guests()).extracting(guest -> guest.bio()).doesNotContainNull();
  }

  @Test
  void a_point_in_the_models_words_says_so_and_quotes_whole_sentences() {
    Briefing briefing = exampleEpisode();
    List<Statement> judged = new ArrayList<>();
    Support judge =
        statement -> {
          judged.add(statement);
          return Verdict.CARRIED;
        };
    Draft draft =
        write(new ScriptedModel().replying(Purpose.WRITE, example("example-reply")), briefing);
    ProvenPoint reveal =
        Grounding.prove(draft, briefing, List.of(new Verbatim(), judge)).reveals().getFirst();
    assertThat(reveal.source()).isEqualTo(Notes.Source.WRITER);
    assertThat(reveal.proof()).hasSize(1);
    assertThat(reveal.proof().getFirst().text())
        .startsWith("We tried it on 212 bridges")
        .endsWith("does not allow it as proof.");
    assertThat(judged).isNotEmpty();
  }

  @Test
  void a_number_of_no_sentence_and_words_of_no_kind_do_no_harm() {
    Briefing briefing = anInterview().says("Mara", "Salt harms steel.").briefing();
    String reply =
        """
        {"headline":null,"gist":[],"guests":[{"name":"Mara","quotes":[],"bio":null}],
         "reveals":[{"quotes":[{"sentence":99,"words":"Salt harms steel"}],"text":"Salt harms steel."},
                    {"quotes":[{"sentence":-3,"words":null}],"text":null}],
         "takeaways":null,
         "works":[{"quotes":[{"sentence":0,"words":"Salt"}],"title":"Salt","heard_as":"","creator":"",
                   "kind":"song","stance":"endorsed"},
                  {"quotes":[],"title":"Salt","heard_as":null,"creator":null,"kind":"book","stance":"endorsed"}]}""";
    Draft draft = write(new ScriptedModel().replying(Purpose.WRITE, reply), briefing);
    assertThat(draft.reveals().getFirst().proof())
        .containsExactly(new Claim("Salt harms steel", -1, Claim.Extent.SENTENCES));
    assertThat(draft.works()).isEmpty();
    assertThat(Grounding.prove(draft, briefing, List.of(new Verbatim())).reveals()).hasSize(1);
  }

  @Test
  void a_section_has_an_upper_limit() {
    String item =
        "{\"quotes\":[{\"sentence\":0,\"words\":\"Salt\"}],\"text\":\"Salt harms steel.\"}";
    String items = String.join(",", Collections.nCopies(30, item));
    Draft draft =
        write(
            new ScriptedModel()
                .replying(
                    Purpose.WRITE,
                    "{\"headline\":null,\"gist\":[%1$s],\"guests\":[],\"reveals\":[%1$s],\"takeaways\":[%1$s],\"works\":[]}"
                        .formatted(items)),
            anInterview().says("Mara", "Salt harms steel.").briefing());
    assertThat(draft.gist()).hasSize(4);
    assertThat(draft.reveals()).hasSize(8);
    assertThat(draft.takeaways()).hasSize(10);
  }

  @Test
  void a_long_episode_is_read_in_parts_that_hold_every_sentence_and_then_merged() {
    AnInterview told = anInterview().titled("Long");
    for (int i = 0; i < 400; i++) {
      told.says(
          i % 2 == 0 ? "Ada" : "Mara", "This is what was said as number %d of it.".formatted(i));
    }
    ScriptedModel model =
        new ScriptedModel(12_000)
            .replying(Purpose.WRITE, ModelWriterTest::firstSentence)
            .replying(
                Purpose.MERGE,
                "{\"headline\":0,\"gist\":[1],\"guests\":[],\"reveals\":[1,1,99,0],\"takeaways\":[],\"works\":[0]}");
    Draft draft = write(model, told.briefing());

    List<ModelQuestion> parts =
        model.asked().stream().filter(question -> question.purpose() == Purpose.WRITE).toList();
    assertThat(parts).hasSizeGreaterThan(1);
    Set<Integer> seen = new TreeSet<>();
    parts.forEach(
        part ->
            Pattern.compile("(?m)^(\\d+) ")
                .matcher(part.material())
                .results()
                .forEach(line -> seen.add(Integer.parseInt(line.group(1)))));
    assertThat(seen).hasSize(400);
    assertThat(model.asked().getLast().purpose()).isEqualTo(Purpose.MERGE);
    assertThat(model.asked().getLast().material()).contains("\n0 reveal, 0:00: Part one.");
    assertThat(draft.reveals()).hasSize(2);
    assertThat(draft.headline()).isEqualTo(draft.reveals().getLast());
  }

  private static String firstSentence(ModelQuestion part) {
    boolean first = part.material().contains("\n0 This");
    int sentence = first ? 0 : 300;
    return NOTHING.replace(
        "\"reveals\":[]",
        "\"reveals\":[{\"quotes\":[{\"sentence\":%d,\"words\":\"This is what was said\"}],\"text\":\"Part %s.\"}]"
            .formatted(sentence, first ? "one" : "two"));
  }

  @Test
  void where_no_part_gives_anything_there_is_nothing_to_merge() {
    AnInterview told = anInterview();
    for (int i = 0; i < 400; i++) {
      told.says("Ada", "This is what was said as number %d of it.".formatted(i));
    }
    ScriptedModel model = new ScriptedModel(12_000).replying(Purpose.WRITE, NOTHING);
    assertThat(write(model, told.briefing()).reveals()).isEmpty();
    assertThat(model.asked()).extracting(ModelQuestion::purpose).containsOnly(Purpose.WRITE);
  }

  @Test
  void an_empty_reply_gives_an_empty_draft() {
    Draft draft =
        write(
            new ScriptedModel().replying(Purpose.WRITE, "```json\n" + NOTHING + "\n```"),
            exampleEpisode());
    assertThat(draft)
        .isEqualTo(new Draft(null, List.of(), List.of(), List.of(), List.of(), List.of()));
  }

  @Test
  void a_reply_that_is_no_json_twice_leaves_the_episode() {
    ScriptedModel model = new ScriptedModel().replying(Purpose.WRITE, "I cannot do that.");
    assertThatThrownBy(() -> write(model, exampleEpisode()))
        .isInstanceOfSatisfying(
            ModelFailure.class,
            failure ->
                assertThat(failure.remedy()).isEqualTo(new ModelFailure.Remedy.LeaveEpisode()));
    assertThat(model.asked()).hasSize(2);
  }
}
