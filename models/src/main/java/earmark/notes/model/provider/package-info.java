/** Asks OpenAI, Anthropic, Ollama and servers that speak their protocols, through one HTTP gate. */
@NullMarked
package earmark.notes.model.provider;

import org.jspecify.annotations.NullMarked;
