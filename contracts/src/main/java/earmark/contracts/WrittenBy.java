package earmark.contracts;

import java.time.Instant;

/**
 * Who wrote notes, from what, and when.
 *
 * @param writer the writer's name, such as {@code extractive}
 * @param version of the writer's rules; a page is worth writing again when it rises
 * @param transcriptSha256 see {@link Transcript#sha256}
 * @param assembledAt when
 */
public record WrittenBy(
    String writer, String version, String transcriptSha256, Instant assembledAt) {}
