package earmark.notes.writing.extractive;

import earmark.notes.language.WordList;
import java.util.function.BiPredicate;

/** What tells that an excerpt is said by the one who asks, or has such words in it. */
enum AskerSign {
  ASKS((wording, setting) -> wording.text().contains("?")),
  /** Where nobody is named, "you" is said to the guest more often than by the guest. */
  ADDRESSES_SOMEBODY(
      (wording, setting) -> setting.unlabelled() && wording.share(WordList.LISTENERS) > 0),
  IS_A_HOST((wording, setting) -> setting.host() && setting.speakersShare() < 0.5);

  private final BiPredicate<Wording, Setting> test;

  AskerSign(BiPredicate<Wording, Setting> test) {
    this.test = test;
  }

  /** Returns how many signs an excerpt has. */
  static int countIn(Wording wording, Setting setting) {
    int count = 0;
    for (AskerSign sign : values()) {
      count += sign.test.test(wording, setting) ? 1 : 0;
    }
    return count;
  }
}
