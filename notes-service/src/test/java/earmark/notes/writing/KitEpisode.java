package earmark.notes.writing;

import static earmark.notes.AnInterview.anInterview;

import earmark.notes.AnInterview;

/** Episodes that every writer must be able to write up. */
public enum KitEpisode {
  INTERVIEW {
    @Override
    public AnInterview told() {
      return anInterview()
          .titled("Bridges that sing")
          .hostedBy("Ada Host")
          .says("Ada", "My guest today is Mara Quill, a bridge inspector who listens to steel.")
          .says("Ada", "In this episode we talk about bridges, salt and the sound of rust.")
          .says(
              "Mara Quill",
              "So, um, the biggest cause of cracks in old bridges was not heavy load but salt from"
                  + " the road. We measured 212 bridges over eleven years to be certain of that.")
          .says("Ada", "What surprised you most about those years?")
          .says(
              "Mara Quill",
              "Every rivet has its own note, and a loose rivet always sounds lower than its"
                  + " neighbours. I wrote a book called Listening to Rivets about that discovery.")
          .says("Ada", "What book would you recommend to our listeners?")
          .says(
              "Mara Quill", "I always recommend The Craftsman by Richard Sennett to apprentices.");
    }
  },
  PAID_READS {
    @Override
    public AnInterview told() {
      return INTERVIEW
          .told()
          .says(
              "Ada",
              "This episode is brought to you by Brightwell. Brightwell boils water in 40 seconds,"
                  + " and I love it more than any other kettle. Use code BENCH for 10 percent off.")
          .after(120)
          .says(
              "Mara Quill",
              "Most painters learn from an expensive mistake in their first spring that steel must"
                  + " be dry before it is painted.");
    }
  },
  PANEL {
    @Override
    public AnInterview told() {
      return anInterview()
          .titled("Four about salt")
          .says("Ada", "Does salt do more harm than frost to a bridge of steel?")
          .says("Mara", "Salt is never alone, because water carries it into every open joint.")
          .says("Bo", "I don't think that frost matters at all before a crack is there.")
          .says("Lin", "If you wash a bridge each spring, the salt has no time to do its work.");
    }
  },
  WITHOUT_SPEAKERS {
    @Override
    public AnInterview told() {
      return anInterview()
          .titled("A lecture on rust")
          .says(
              null,
              "Rust is not a colour but a slow fire that needs water and air. Nobody can put it out"
                  + " for good, you know, but everybody can slow it down. Zinc burns first, and so"
                  + " it saves the steel below it for 30 or 40 years.");
    }
  },
  BARELY_ANYTHING {
    @Override
    public AnInterview told() {
      return anInterview().titled("Silence").says(null, "Hm.");
    }
  };

  public abstract AnInterview told();
}
