package earmark.cli;

import earmark.stack.ServiceProgram;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code model check}. */
@Command(
    name = "check",
    description = {
      "Asks the model one small question, and says whether it replies, follows a schema, counts",
      "tokens, and how much it can hold. The exit code is 1 if it cannot be used.",
      "The key is read from EARMARK_MODEL_KEY, OPENAI_API_KEY or ANTHROPIC_API_KEY."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./earmark model check --model ollama:qwen3:8b",
      "  EARMARK_MODEL_KEY=... ./earmark model check --model openai:NAME"
    })
final class ModelCheckCommand implements Callable<Integer> {

  private static final String PROGRAM = "earmark.notes.model.setup.ModelCheck";

  @Mixin private final ModelOptions model = new ModelOptions();

  @Override
  public Integer call() throws InterruptedException {
    return new ServiceProgram(model.in(Earmark.settings())).ofNotes(PROGRAM);
  }
}
