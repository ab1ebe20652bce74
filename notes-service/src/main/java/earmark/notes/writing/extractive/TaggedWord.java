package earmark.notes.writing.extractive;

/**
 * A token with its part of speech.
 *
 * @param text in lower case
 * @param part its part of speech
 */
record TaggedWord(String text, PartOfSpeech part) {}
