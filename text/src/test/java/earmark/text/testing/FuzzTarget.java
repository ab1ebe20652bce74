package earmark.text.testing;

/**
 * A parser to fuzz.
 *
 * @param name of the folder of its seeds; a name without one has all of them
 * @param type the class with {@code fuzzerTestOneInput}
 * @param instrumented packages whose branches count, as Jazzer writes them
 * @param accepted size of the largest file that the services fetch, in bytes
 */
public record FuzzTarget(String name, Class<?> type, String instrumented, int accepted) {}
