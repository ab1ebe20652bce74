package earmark.notes.prompting;

import earmark.contracts.Episode;
import earmark.notes.cast.Cast;
import earmark.notes.cast.CastGuest;
import earmark.notes.reading.Sentence;
import earmark.notes.sponsor.SponsorSpans;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An episode as a model reads it: the publisher's data, then numbered sentences. A sentence is one
 * line and holds no line break and no angle bracket, so that no words of a transcript can pass for
 * another sentence or end the material.
 */
public final class EpisodeMaterial {

  /** White space and line separators of every script, so that a line stays one. */
  private static final Pattern BREAKS = Pattern.compile("(?U)[\\s\\p{Cc}]+");

  private static final int SECONDS_PER_HOUR = 3600;
  private static final int SECONDS_PER_MINUTE = 60;

  /** In characters: what describes the episode stands at the beginning. */
  private static final int LONGEST_DESCRIPTION = 6000;

  private final Episode episode;
  private final Cast cast;
  private final SponsorSpans sponsors;
  private final int lastSentence;

  /**
   * @param episode the publisher's data
   * @param cast who is who
   * @param sponsors which sentences are paid
   * @param sentences how many the episode has
   */
  public EpisodeMaterial(Episode episode, Cast cast, SponsorSpans sponsors, int sentences) {
    this.episode = episode;
    this.cast = cast;
    this.sponsors = sponsors;
    this.lastSentence = sentences - 1;
  }

  /** Returns the publisher's data and the given sentences. */
  public String of(List<Sentence> sentences) {
    StringBuilder text = new StringBuilder("<material>\n").append(head()).append(part(sentences));
    Sentence last = null;
    for (Sentence sentence : sentences) {
      if (last == null || last.turn() != sentence.turn()) {
        text.append('[').append(speaker(sentence)).append(time(sentence.start())).append("]\n");
      }
      text.append(line(sentence)).append('\n');
      last = sentence;
    }
    return text.append("</material>").toString();
  }

  /** Returns what is missing before and after the sentences. */
  private String part(List<Sentence> sentences) {
    int first = sentences.getFirst().index();
    int last = sentences.getLast().index();
    return first == 0 && last == lastSentence
        ? "\n"
        : "Part: the sentences %d to %d of 0 to %d; the others are read separately\n\n"
            .formatted(first, last, lastSentence);
  }

  /** Returns title, date, people and description of the episode. */
  public String head() {
    StringBuilder head = new StringBuilder();
    add(head, "Show", episode.show().title());
    add(head, "Episode", episode.title());
    LocalDate date = episode.publishedOn();
    add(head, "Date", date == null ? null : date.toString());
    add(head, "Hosts", String.join(", ", cast.hosts()));
    add(head, "Guests", String.join(", ", cast.guests().stream().map(CastGuest::name).toList()));
    String description = episode.about().description();
    add(
        head,
        "Description",
        description == null
            ? null
            : description.substring(0, Math.min(description.length(), LONGEST_DESCRIPTION)));
    return head.toString();
  }

  /** Returns the line of a sentence: its number, its words, and whether it is paid. */
  public String line(Sentence sentence) {
    return sentence.index()
        + " "
        + plain(sentence.text())
        + (sponsors.touch(sentence) ? " PAID" : "");
  }

  /** Returns a time as a player shows it. */
  public static String time(long milliseconds) {
    long seconds = milliseconds / 1000;
    long hours = seconds / SECONDS_PER_HOUR;
    long minutes = seconds / SECONDS_PER_MINUTE % SECONDS_PER_MINUTE;
    return hours > 0
        ? "%d:%02d:%02d".formatted(hours, minutes, seconds % SECONDS_PER_MINUTE)
        : "%d:%02d".formatted(minutes, seconds % SECONDS_PER_MINUTE);
  }

  /** Replaces angle brackets, which mark the ends of the material. */
  public static String plain(String text) {
    String oneLine = BREAKS.matcher(text).replaceAll(" ").strip();
    return oneLine.replace('<', '‹').replace('>', '›');
  }

  private static void add(StringBuilder head, String name, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      head.append(name).append(": ").append(plain(value)).append('\n');
    }
  }

  private String speaker(Sentence sentence) {
    String label = sentence.speaker();
    return label == null ? "" : plain(Objects.requireNonNullElse(cast.speaker(label), label)) + " ";
  }
}
