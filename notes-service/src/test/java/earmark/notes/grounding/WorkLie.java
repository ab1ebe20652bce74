package earmark.notes.grounding;

import static earmark.notes.grounding.LyingWriter.book;
import static earmark.notes.grounding.LyingWriter.said;

import earmark.contracts.Stance;
import earmark.contracts.Work;
import earmark.contracts.Work.CreatorSource;
import earmark.notes.writing.Draft;
import earmark.notes.writing.Draft.DraftWork;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lies about books, products and media. */
enum WorkLie implements Lie {
  WORK_THAT_NOBODY_NAMED(
      Refusal.NOT_NAMED,
      book("Get Rich Quick"),
      Stance.ENDORSED,
      "We went home for lunch that day."),
  WORK_WITH_AN_INVENTED_QUOTE(
      Refusal.NEVER_SAID, book("Get Rich Quick"), Stance.ENDORSED, "Read Get Rich Quick."),
  WRONG_TITLE_WITH_A_RIGHT_QUOTE(
      Refusal.NOT_NAMED, book("Get Rich Quick"), Stance.ENDORSED, LyingWriter.PRAISE),
  TITLE_OF_ANOTHER_WORK_WITH_A_RIGHT_QUOTE(
      Refusal.NOT_NAMED, book("Rust in Winter"), Stance.ENDORSED, LyingWriter.PRAISE),
  TITLE_SAID_TO_BE_MISHEARD(
      Refusal.NOT_ITS_SOUND,
      book("Get Rich Quick"),
      Stance.ENDORSED,
      LyingWriter.PRAISE,
      "The Craftsman"),
  CRITICISED_WORK_AS_ENDORSED(
      Refusal.CRITICISED,
      book("Rust in Winter"),
      Stance.ENDORSED,
      "We once bought a book called Rust in Winter and it was terrible."),
  CRITICISED_WORK_AS_OWN(
      Refusal.CRITICISED,
      book("Rust in Winter"),
      Stance.OWN_WORK,
      "We once bought a book called Rust in Winter and it was terrible."),
  BLAME_CUT_OFF_THE_QUOTE(
      Refusal.CRITICISED,
      book("Rust in Winter"),
      Stance.ENDORSED,
      "We once bought a book called Rust in Winter"),
  MENTIONED_WORK_AS_ENDORSED(
      Refusal.NOT_PRAISED,
      book("Fatigue in Chains"),
      Stance.ENDORSED,
      "There was a paper called Fatigue in Chains on the table."),
  MENTIONED_WORK_AS_OWN(
      Refusal.NOT_THEIR_OWN,
      book("Fatigue in Chains"),
      Stance.OWN_WORK,
      "There was a paper called Fatigue in Chains on the table."),
  DENIED_PRAISE_AS_ENDORSED(
      Refusal.NOT_PRAISED,
      book("Iron Years"),
      Stance.ENDORSED,
      "I would never recommend the film Iron Years to anybody."),
  DENIAL_CUT_OFF_THE_QUOTE(
      Refusal.NOT_PRAISED,
      book("Iron Years"),
      Stance.ENDORSED,
      "recommend the film Iron Years to anybody."),
  PAID_WORK_AS_ENDORSED(
      Refusal.SPONSORED,
      book("Brightwell"),
      Stance.ENDORSED,
      "This episode is brought to you by Brightwell."),
  ENDORSED_WORK_AS_OWN(
      Refusal.NOT_THEIR_OWN, book("The Craftsman"), Stance.OWN_WORK, LyingWriter.PRAISE),
  OWN_WORK_AS_ENDORSED(
      Refusal.NOT_PRAISED, book("Listening to Rivets"), Stance.ENDORSED, LyingWriter.OWN),
  OWN_WORK_THAT_SOMEBODY_ELSE_MADE(
      Refusal.NOT_THEIR_OWN,
      madeBy("The Craftsman", "Richard Sennett", CreatorSource.SAID),
      Stance.OWN_WORK,
      LyingWriter.PRAISE),
  MAKER_REPLACED_BY_THE_GUEST(
      Refusal.MAKER_UNKNOWN,
      madeBy("The Craftsman", "Mara Quill", CreatorSource.SAID),
      Stance.OWN_WORK,
      LyingWriter.PRAISE),
  MAKER_SAID_TO_STAND_IN_THE_METADATA(
      Refusal.MAKER_UNKNOWN,
      madeBy("The Craftsman", "Mara Quill", CreatorSource.METADATA),
      Stance.OWN_WORK,
      LyingWriter.PRAISE),
  MAKER_SAID_TO_STAND_IN_THE_CATALOGUE(
      Refusal.MAKER_UNKNOWN,
      madeBy("The Craftsman", "Mara Quill", CreatorSource.CATALOGUE),
      Stance.OWN_WORK,
      LyingWriter.PRAISE),
  MAKER_WHOM_NOBODY_NAMED(
      Refusal.MAKER_UNKNOWN,
      madeBy("The Craftsman", "A. Swindler", CreatorSource.SAID),
      Stance.ENDORSED,
      LyingWriter.PRAISE),
  MAKER_WITHOUT_SOURCE(
      Refusal.MAKER_UNKNOWN,
      madeBy("The Craftsman", "Richard Sennett", CreatorSource.UNKNOWN),
      Stance.ENDORSED,
      LyingWriter.PRAISE),
  LINK_TO_A_SHOP(
      Refusal.LINK_UNKNOWN,
      new Work(
          "The Craftsman",
          null,
          CreatorSource.UNKNOWN,
          Work.Kind.BOOK,
          "https://shop.example.org/"),
      Stance.ENDORSED,
      LyingWriter.PRAISE),
  WORK_WITHOUT_TITLE(Refusal.BLANK, book(" "), Stance.ENDORSED, LyingWriter.PRAISE),
  QUOTE_OF_TWO_SPEAKERS(
      Refusal.SEVERAL_SPEAKERS,
      book("The Craftsman"),
      Stance.ENDORSED,
      "They did. I always recommend The Craftsman"),
  WORK_LISTED_TWICE(
      Refusal.LISTED_TWICE, book("The Craftsman"), Stance.ENDORSED, LyingWriter.PRAISE);

  private final Refusal reason;
  private final DraftWork work;

  WorkLie(Refusal reason, Work work, Stance stance, String quote) {
    this(reason, work, stance, quote, null);
  }

  WorkLie(Refusal reason, Work work, Stance stance, String quote, @Nullable String heardAs) {
    this.reason = reason;
    this.work = new DraftWork(work, stance, heardAs, said(quote));
  }

  private static Work madeBy(String title, String creator, CreatorSource source) {
    return new Work(title, creator, source, Work.Kind.BOOK, null);
  }

  @Override
  public Draft toldIn(Draft truth) {
    List<DraftWork> works = Stream.concat(truth.works().stream(), Stream.of(work)).toList();
    return new Draft(
        truth.headline(), truth.guests(), truth.gist(), truth.reveals(), truth.takeaways(), works);
  }

  @Override
  public Refusal reason() {
    return reason;
  }
}
