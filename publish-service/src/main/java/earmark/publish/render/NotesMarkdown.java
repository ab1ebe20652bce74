package earmark.publish.render;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An episode's page as Markdown (CommonMark), for those who keep notes in files. */
final class NotesMarkdown {

  private static final String SPECIAL = "\\`*_{}[]#|~";

  private final StringBuilder out = new StringBuilder();

  private NotesMarkdown() {}

  static String of(EpisodePage page, String address) {
    return new NotesMarkdown().write(page, address);
  }

  private String write(EpisodePage page, String address) {
    out.append("# ")
        .append(text(page.title()))
        .append("\n\n")
        .append(dateline(page))
        .append("\n\n");
    if (!page.headline().equals(page.title())) {
      out.append("**").append(text(page.headline())).append("**\n");
    }
    source(page);
    section(page.people(), page.guests(), this::guest);
    summary(page);
    if (page.summary().isEmpty()) {
      section("The gist", page.gist(), this::point);
    }
    section("Big reveals", page.reveals(), this::point);
    section("Things worth remembering", page.takeaways(), this::point);
    section("Recommended in this episode", page.works(), this::work);
    out.append("\n---\n\n");
    page.disclosures().forEach(line -> out.append(text(line)).append("\n\n"));
    out.append(text(page.quality())).append("\n\n<").append(address).append(">\n");
    return out.toString();
  }

  private void summary(EpisodePage page) {
    if (!page.summary().isEmpty()) {
      out.append("\n## The gist\n\n");
      page.summary().forEach(paragraph -> out.append(text(paragraph)).append("\n\n"));
      out.append("*In the publisher's words*\n");
    }
  }

  private static String dateline(EpisodePage page) {
    return Stream.of(
            page.showTitle(),
            page.date() == null ? null : EnglishText.date(page.date()),
            page.seconds() == null ? null : EnglishText.duration(page.seconds()))
        .filter(Objects::nonNull)
        .map(NotesMarkdown::text)
        .collect(Collectors.joining(" · "));
  }

  private void source(EpisodePage page) {
    Playback playback = page.playback();
    if (playback.audio() != null) {
      out.append("\n").append(link("Listen", playback.audio())).append("\n");
    } else if (playback.source() != null) {
      out.append("\n").append(link(playback.sourceLabel(), playback.source())).append("\n");
    }
  }

  private <T> void section(String title, List<T> items, java.util.function.Consumer<T> writer) {
    if (!items.isEmpty()) {
      out.append("\n## ").append(title).append("\n\n");
      items.forEach(writer);
    }
  }

  private void guest(GuestView guest) {
    out.append("- **").append(text(guest.name())).append("**");
    if (guest.bio() != null) {
      out.append(": ").append(text(guest.bio()));
    }
    out.append("\n");
    guest.proof().forEach(this::proof);
  }

  private void point(PointView point) {
    if (point.chapter() != null) {
      out.append("\n### ").append(text(point.chapter())).append("\n\n");
    }
    out.append("- ");
    if (point.context() != null) {
      out.append(speaker(point.context().speaker())).append(text(point.context().text()));
      out.append(" ").append(when(point.context().moment())).append("  \n  ");
    }
    out.append(point.verbatim() ? speaker(point.speaker()) : "");
    out.append(text(point.text())).append(" ").append(when(point.moment()));
    if (point.verbatim()) {
      out.append("\n");
    } else {
      out.append("\n");
      point.proof().forEach(this::proof);
    }
  }

  /** Who speaks, in front of the words. */
  private static String speaker(@Nullable String name) {
    return name == null ? "" : "**" + text(name) + ":** ";
  }

  private void work(WorkView work) {
    out.append("- **").append(text(work.title())).append("**");
    if (work.creator() != null) {
      out.append(" by ").append(text(work.creator()));
    }
    out.append(" (").append(work.kind()).append(", ").append(work.stance()).append(")");
    Stream.of(work.buy(), work.official())
        .filter(Objects::nonNull)
        .forEach(buy -> out.append(" ").append(link(buy.label(), buy.url())));
    out.append("\n");
    proof(work.quote());
  }

  private void proof(QuoteView quote) {
    out.append("  > ").append(text(quote.text())).append(" ").append(when(quote.moment()));
    out.append(quote.speaker() == null ? "" : " " + text(quote.speaker())).append("\n\n");
  }

  private static String when(PlaybackMoment moment) {
    if (moment.label().isEmpty()) {
      return "";
    }
    return moment.href() == null ? "(" + moment.label() + ")" : link(moment.label(), moment.href());
  }

  private static String link(String label, @Nullable String url) {
    return "[%s](<%s>)".formatted(text(label), url);
  }

  /** Text without a character that Markdown or HTML would take for markup. */
  private static String text(String text) {
    var escaped = new StringBuilder();
    text.replaceAll("\\s+", " ")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .chars()
        .forEach(c -> escaped.append(SPECIAL.indexOf(c) < 0 ? "" : "\\").append((char) c));
    return escaped.toString();
  }
}
