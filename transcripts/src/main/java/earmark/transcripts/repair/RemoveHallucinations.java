package earmark.transcripts.repair;

import earmark.transcripts.raw.Clock;
import earmark.transcripts.raw.RawCue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Cuts what speech recognisers write where nobody speaks: credits of the subtitles that they were
 * trained on anywhere, and thanks to viewers where they stand alone in a long silence.
 */
final class RemoveHallucinations implements Repair {

  /** Nobody says these. */
  private static final Pattern CREDITS =
      Pattern.compile(
          "(?iu)\\A\\W{0,20}(?:(?:sub)?titles? by the amara\\.?org community|subtitles by [\\w"
              + " .]{2,30}|transcri(?:ption|bed) by (?:castingwords|eso\\.?[\\w"
              + " ]{0,20}|https?://\\S{3,40})|untertitel(?:ung)? (?:der amara\\.?org-community|des"
              + " zdf[\\w ,]{0,20}|im auftrag des zdf[\\w ,]{0,40})|sous-titr(?:es|age)"
              + " (?:r[eé]alis[eé]s? )?(?:par (?:la communaut[eé] d'amara\\.?org|[\\w"
              + " ]{2,20})|st['’] ?501)|subt[ií]tulos (?:realizados )?por la comunidad de"
              + " amara\\.?org|legendas pela comunidade amara\\.?org|sottotitoli (?:creati dalla"
              + " comunit[aà] amara\\.?org|e revisione a cura di qtss)"
              + "|ご視聴ありがとうございました|\\[blank_audio\\]|\\(silence\\))\\W{0,20}");

  /** No words at all, but notes of music or a gap. */
  private static final Pattern NOTES = Pattern.compile("\\A[\\W&&[^♪♫\\s]]*[♪♫\\s]\\W*");

  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L} ]");

  /** People say these too, but not alone in a silence. */
  private static final Set<String> THANKS =
      Set.of(
          "thank you",
          "thanks for watching",
          "thank you for watching",
          "thank you very much",
          "thank you so much for watching",
          "please subscribe",
          "please subscribe to my channel",
          "please like and subscribe",
          "see you in the next video",
          "see you next time",
          "bye",
          "bye bye",
          "you",
          "the end",
          "vielen dank",
          "merci",
          "gracias por ver el video");

  private static final long SILENCE = 8_000;

  @Override
  public RepairKind kind() {
    return RepairKind.PHANTOMS;
  }

  @Override
  public Repaired apply(List<RawCue> cues) {
    List<RawCue> left = new ArrayList<>(cues.size());
    for (int i = 0; i < cues.size(); i++) {
      RawCue cue = cues.get(i);
      boolean short_ = cue.text().length() < 120;
      if (!short_ || !(isCredit(cue.text()) || isThanksInSilence(cues, i))) {
        left.add(cue);
      }
    }
    return new Repaired(left, cues.size() - left.size());
  }

  private static boolean isCredit(String text) {
    return NOTES.matcher(text).matches() || CREDITS.matcher(text).matches();
  }

  private static boolean isThanksInSilence(List<RawCue> cues, int i) {
    RawCue cue = cues.get(i);
    if (!cue.words().isEmpty() || !cue.isTimed() || !THANKS.contains(plain(cue.text()))) {
      return false;
    }
    boolean last = i + 1 == cues.size();
    boolean aloneBefore = i > 0 && gap(cues.get(i - 1), cue) >= SILENCE;
    boolean aloneAfter = !last && gap(cue, cues.get(i + 1)) >= SILENCE;
    boolean drawnOut = cue.end() - cue.start() >= SILENCE && cue.end() != Clock.NONE;
    return (aloneBefore && (aloneAfter || last)) || drawnOut;
  }

  private static long gap(RawCue one, RawCue next) {
    return one.end() == Clock.NONE || !next.isTimed() ? 0 : next.start() - one.end();
  }

  private static String plain(String text) {
    return NO_LETTER.matcher(text).replaceAll("").strip().toLowerCase(Locale.ROOT);
  }
}
