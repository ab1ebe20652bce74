package earmark.notes.work;

import earmark.notes.language.Language;
import earmark.notes.language.WordList;
import earmark.notes.language.Words;
import earmark.notes.reading.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds runs of words with capitals, and words in quotation marks, that may name works. */
final class NamedThings {

  private static final int LONGEST = 9;

  private static final Pattern QUOTED = Pattern.compile("[“\"‘]([^”\"“’]{3,70})[”\"’]");
  private static final Pattern END_INSIDE = Pattern.compile("(?<=[\\p{Ll}\\d])[.?!;:] ");
  private static final Pattern SMALL = Pattern.compile(" (\\p{Ll}{1,4})(?= )");
  private static final Pattern AFTER_LETTERS = Pattern.compile("(?<!\\P{L})\\P{L}+$");

  private final Capitals capitals;
  private final Words notTitles;
  private final Words withinTitles;
  private final Words joints;

  NamedThings(Language language, Capitals capitals) {
    this.capitals = capitals;
    this.notTitles = language.words(WordList.NOT_TITLES);
    this.withinTitles = language.words(WordList.TITLE_SMALL);
    this.joints = language.words(WordList.TITLE_JOINTS);
  }

  /** Returns the names of a sentence, those in quotation marks first. */
  List<NamedThing> in(Sentence sentence) {
    List<NamedThing> found = new ArrayList<>(quoted(sentence));
    for (NamedThing run : runs(sentence)) {
      for (NamedThing part : parts(run)) {
        NamedThing bare = bare(part);
        if (bare.name().length() > 1 && found.stream().noneMatch(known -> overlap(known, bare))) {
          found.add(bare);
        }
      }
    }
    return found;
  }

  private static boolean overlap(NamedThing a, NamedThing b) {
    return a.at() < b.end() && b.at() < a.end();
  }

  private static List<NamedThing> quoted(Sentence sentence) {
    List<NamedThing> found = new ArrayList<>();
    Matcher quoted = QUOTED.matcher(sentence.text());
    while (quoted.find()) {
      String name = NameEnd.withoutMarks(quoted.group(1));
      int words = name.split(" ").length;
      if (words >= 2 && words <= LONGEST && Character.isUpperCase(name.charAt(0))) {
        found.add(new NamedThing(name, quoted.start(1), sentence));
      }
    }
    return found;
  }

  /** "Our River, Your Bridge" goes on after its comma, as a word such as "Your" begins no name. */
  private List<NamedThing> runs(Sentence sentence) {
    List<NamedThing> runs = new ArrayList<>();
    String text = sentence.text();
    Matcher run = Capitals.runs(text);
    while (run.find()) {
      NamedThing last = runs.isEmpty() ? null : runs.getLast();
      if (last != null
          && text.substring(last.end(), run.start()).equals(", ")
          && run.group().contains(" ")
          && notTitles.have(run.group().split(" ")[0])) {
        runs.removeLast();
        runs.add(new NamedThing(text.substring(last.at(), run.end()), last.at(), sentence));
      } else {
        runs.add(new NamedThing(run.group(), run.start(), sentence));
      }
    }
    return runs;
  }

  /** Splits a run where a sentence ends in it, and at small words that no title has. */
  private List<NamedThing> parts(NamedThing run) {
    List<NamedThing> parts = new ArrayList<>();
    int from = 0;
    Matcher end = END_INSIDE.matcher(run.name());
    while (end.find()) {
      split(run, from, end.start(), parts);
      from = end.end();
    }
    split(run, from, run.name().length(), parts);
    return parts;
  }

  private void split(NamedThing run, int from, int to, List<NamedThing> parts) {
    Matcher word = SMALL.matcher(run.name()).region(from, to);
    int start = from;
    while (word.find()) {
      String small = word.group(1);
      if (!withinTitles.have(small) || joints.have(small)) {
        add(run, start, word.start(), parts);
        start = word.end() + 1;
      }
    }
    add(run, start, to, parts);
  }

  private static void add(NamedThing run, int from, int to, List<NamedThing> parts) {
    if (from < to) {
      String name = run.name().substring(from, to);
      parts.add(new NamedThing(name, run.at() + from, run.sentence()));
    }
  }

  /** Without words in front that are no part of a name, and without marks at its end. */
  private NamedThing bare(NamedThing run) {
    String name = run.name();
    int at = run.at();
    while (!name.isEmpty() && !isWhole(name, at, run) && isNoName(name, at, run.sentence())) {
      int next = name.indexOf(' ') + 1;
      at += next == 0 ? name.length() : next;
      name = next == 0 ? "" : name.substring(next);
    }
    String cut = NameEnd.withoutMarks(NameEnd.withoutTail(name));
    return new NamedThing(cut, at, run.sentence());
  }

  /** Whether its first capital is more than that of a sentence's first word. */
  private boolean isWhole(String name, int at, NamedThing run) {
    return name.contains(" ")
        && Character.isUpperCase(name.charAt(0))
        && NamedThing.isFirst(run.sentence(), at)
        && (name.length() + 2 >= run.sentence().text().length() || capitals.haveWithin(name));
  }

  /** Whether the first word of a run is no part of a name. */
  private boolean isNoName(String run, int at, Sentence sentence) {
    String word = run.split(" ")[0];
    String bare = AFTER_LETTERS.matcher(word).replaceFirst("");
    boolean first = NamedThing.isFirst(sentence, at);
    boolean small = bare.chars().noneMatch(Character::isUpperCase) && !bare.isEmpty();
    boolean speaker = bare.length() == 1 || bare.matches("\\p{Lu}['’]\\p{L}+");
    return small
        || (notTitles.have(bare) && (first || speaker))
        || (first && capitals.small(bare) > capitals.capital(bare));
  }
}
