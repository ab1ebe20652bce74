package earmark.notes.writing.extractive;

/**
 * What is measured of an excerpt, for models.
 *
 * @param features of {@link ExcerptFeature}
 * @param meaning what it means
 * @param context the features of the sentence right before it as an excerpt, then those of {@link
 *     ContextFeature}; all 0 where there is none
 * @param contextMeaning what that sentence means; zero where there is none
 */
@SuppressWarnings("ArrayRecordComponent")
record Measures(double[] features, Meaning meaning, double[] context, Meaning contextMeaning) {}
