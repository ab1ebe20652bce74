package earmark.transcripts;

import com.optimaize.langdetect.LanguageDetector;
import com.optimaize.langdetect.LanguageDetectorBuilder;
import com.optimaize.langdetect.i18n.LdLocale;
import com.optimaize.langdetect.ngram.NgramExtractors;
import com.optimaize.langdetect.profiles.LanguageProfile;
import com.optimaize.langdetect.profiles.LanguageProfileReader;
import earmark.contracts.Cue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Detects the language of a transcript by its sequences of letters (Optimaize). */
final class LanguageDetection {

  /** Those in which most podcasts are made; each needs about a megabyte. */
  private static final List<String> KNOWN =
      List.of(
          "en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "no", "fi", "pl", "cs", "hu", "ro",
          "ru", "uk", "tr", "el", "ar", "he", "fa", "hi", "id", "vi", "ja", "ko", "zh-CN", "zh-TW",
          "ca");

  /** Letters that are looked at, from the beginning, the middle and the end. */
  private static final int SAMPLE = 1500;

  private static final int LEAST = 60;

  private LanguageDetection() {}

  /** A BCP 47 tag, or null when the words are too few or like no language that is known. */
  static @Nullable String of(List<Cue> cues) {
    String text =
        sample(cues, 0) + sample(cues, cues.size() / 2) + sample(cues, cues.size() * 4 / 5);
    return text.length() < LEAST
        ? null
        : Profiles.DETECTOR.detect(text).transform(LdLocale::toString).orNull();
  }

  private static String sample(List<Cue> cues, int from) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < cues.size() && text.length() < SAMPLE; i++) {
      text.append(cues.get(i).text(), 0, Math.min(SAMPLE, cues.get(i).text().length())).append(' ');
    }
    return text.toString();
  }

  /** Read when first needed. */
  private static final class Profiles {
    private static final LanguageDetector DETECTOR = detector();

    private static LanguageDetector detector() {
      return LanguageDetectorBuilder.create(NgramExtractors.standard())
          .withProfiles(KNOWN.stream().map(Profiles::profile).toList())
          .minimalConfidence(0.9)
          .build();
    }

    private static LanguageProfile profile(String tag) {
      try {
        return new LanguageProfileReader().readBuiltIn(LdLocale.fromString(tag));
      } catch (IOException missing) {
        throw new UncheckedIOException(missing);
      }
    }
  }
}
