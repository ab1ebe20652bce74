package earmark.notes.grounding;

import static earmark.notes.AnInterview.anInterview;

import earmark.contracts.Stance;
import earmark.contracts.Work;
import earmark.notes.AnInterview;
import earmark.notes.writing.Briefing;
import earmark.notes.writing.Claim;
import earmark.notes.writing.Draft;
import earmark.notes.writing.Draft.DraftGuest;
import earmark.notes.writing.Draft.DraftPoint;
import earmark.notes.writing.Draft.DraftWork;
import earmark.notes.writing.NotesWriter;
import java.util.List;
import java.util.stream.Stream;

/** Proposes what is true of one interview, and one lie. */
record LyingWriter(Lie lie) implements NotesWriter {

  static final String POINT = "Nobody believed us at first.";
  static final String PRAISE =
      "I always recommend The Craftsman by Richard Sennett to apprentices.";
  static final String OWN = "I wrote a book called Listening to Rivets about that.";

  /** What is true of {@link #interview()}. */
  static final Draft TRUTH =
      new Draft(
          new DraftPoint(POINT, null, List.of()),
          List.of(
              new DraftGuest(
                  "Mara Quill",
                  "A bridge inspector who listens to steel",
                  said("a bridge inspector who listens to steel."))),
          List.of(),
          List.of(point(POINT, POINT)),
          List.of(
              point(
                  "Salt is the biggest enemy of old steel.",
                  "Salt is the biggest enemy of old steel.")),
          List.of(
              new DraftWork(
                  new Work(
                      "The Craftsman",
                      "Richard Sennett",
                      Work.CreatorSource.SAID,
                      Work.Kind.BOOK,
                      null),
                  Stance.ENDORSED,
                  null,
                  said(PRAISE)),
              new DraftWork(book("Listening to Rivets"), Stance.OWN_WORK, null, said(OWN))));

  static AnInterview interview() {
    return anInterview()
        .titled("Bridges that sing")
        .described(
            "Mara Quill is a bridge inspector from Vell. Ada Host is a journalist who swam to"
                + " Vell.")
        .hostedBy("Ada Host")
        .withGuest("Mara Quill")
        .says("Ada", "My guest today is Mara Quill, a bridge inspector who listens to steel.")
        .says("Ada", "Mara Quill is not an engineer, she told me.")
        .after(200)
        .says("Ada", "This episode is brought to you by Brightwell. It boils water.")
        .after(300)
        .says(
            "Mara Quill",
            "We cut the time from 40 minutes to nine. Nobody believed us at first. I don't think we"
                + " cut corners. If the salt wins, we lose the bridge. People say that salt heals"
                + " steel.")
        .says("Ada", "Did you ever lie about that?")
        .says(
            "Mara Quill",
            "We cut the time again. We counted two million rivets. Salt is the biggest enemy of old"
                + " steel.")
        .says("Ada", "How did that day end?")
        .says("Mara Quill", "We went home for lunch that day.")
        .says("Ada", "And your teacher?")
        .says("Mara Quill", "My teacher Otto Brandt is a Nobel laureate. He taught me to listen.")
        .says("Ada", "Did you keep notes of all those years?")
        .says("Mara Quill", OWN)
        .says("Ada", "That must have been a lot of work.")
        .says("Mara Quill", "There was a paper called Fatigue in Chains on the table.")
        .says("Ada", "So that was long ago.")
        .says("Mara Quill", "We once bought a book called Rust in Winter and it was terrible.")
        .says("Ada", "That is a pity.")
        .says(
            "Mara Quill", "It rained for a week. The river rose. We waited for the water to fall.")
        .says("Ada", "And then it fell.")
        .says("Mara Quill", "I would never recommend the film Iron Years to anybody.")
        .says("Ada", "That was clear.")
        .says(
            "Mara Quill", "The bridge stood. The river fell. The town slept. The birds came back.")
        .says("Ada", "They did.")
        .says("Mara Quill", PRAISE);
  }

  static Claim said(String words) {
    return new Claim(words, -1);
  }

  static DraftPoint point(String text, String... claims) {
    return new DraftPoint(text, null, Stream.of(claims).map(LyingWriter::said).toList());
  }

  static Work book(String title) {
    return new Work(title, null, Work.CreatorSource.UNKNOWN, Work.Kind.BOOK, null);
  }

  @Override
  public String name() {
    return "lying";
  }

  @Override
  public String version() {
    return "1";
  }

  @Override
  public Draft write(Briefing briefing, Listener listener) {
    return lie.toldIn(TRUTH);
  }
}
