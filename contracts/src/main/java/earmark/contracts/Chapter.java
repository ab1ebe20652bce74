package earmark.contracts;

/**
 * A published chapter.
 *
 * @param start milliseconds from the beginning of the recording, inclusive
 * @param title as the publisher writes it
 */
public record Chapter(long start, String title) {}
