package earmark.notes.model.provider;

import earmark.notes.model.ModelFailure;
import earmark.notes.model.ModelFailure.Remedy;

/** Failures of tests, with and without a bill. */
public final class Charges {

  private Charges() {}

  /** A failure for which the provider charges nothing. */
  public static ModelFailure free(Remedy remedy) {
    return new ModelFailure("Refused.", remedy, new NotCharged("status 429"));
  }

  /** A failure that may have been paid for. */
  public static ModelFailure perhapsCharged(Remedy remedy) {
    return new ModelFailure("Too late.", remedy);
  }
}
