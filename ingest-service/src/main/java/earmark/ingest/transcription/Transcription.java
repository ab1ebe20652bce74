package earmark.ingest.transcription;

import earmark.contracts.Episode;
import earmark.transcripts.ReadTranscript;
import java.util.Optional;
import java.util.function.Consumer;

/** Makes the transcript of an episode from its audio. */
@FunctionalInterface
public interface Transcription {

  /** Where no server is configured. */
  Transcription OFF =
      new Transcription() {
        @Override
        public boolean isOn() {
          return false;
        }

        @Override
        public Optional<ReadTranscript> transcribe(Episode episode, Consumer<Step> progress) {
          return Optional.empty();
        }
      };

  /** Whether there is a server to ask. */
  default boolean isOn() {
    return true;
  }

  /**
   * Fetches the audio and has it transcribed; takes minutes, and waits while others are
   * transcribed. May be called again after a stop at any point: what was fetched is not fetched
   * again.
   *
   * @param progress receives what is being done
   * @return empty where there is no server, or the episode names no audio
   * @throws TranscriptionFailed if there is no transcript in the end
   */
  Optional<ReadTranscript> transcribe(Episode episode, Consumer<Step> progress);

  /**
   * What is being done.
   *
   * @param done how far the audio is on its way to the transcript, 0 to 1
   * @param doing in a few words, for the desk
   */
  record Step(double done, String doing) {}
}
