package earmark.notes.work;

import earmark.contracts.Work;
import earmark.notes.language.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The well-known works that the project keeps as data. Safe for use by many threads. */
final class WorkCatalogue {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’.+#-]*");
  private static final Map<Language, WorkCatalogue> BY_LANGUAGE = new ConcurrentHashMap<>();

  /** By the first word of each form of a title. */
  private final Map<String, List<Form>> forms = new HashMap<>();

  private final List<KnownWork> works;
  private final Set<String> surnames = new HashSet<>();
  private final Set<String> makers = new HashSet<>();

  private record Form(List<String> words, KnownWork work) {}

  private record Said(String key, String text, int at) {}

  /** A title as it stands in a sentence, from the character {@code at}. */
  record Found(KnownWork work, String said, int at) {}

  WorkCatalogue(List<KnownWork> works) {
    this.works = List.copyOf(works);
    works.forEach(this::index);
    for (KnownWork work : works) {
      makers.add(work.creator());
      if (work.kind() != Work.Kind.PRODUCT && work.creator().contains(" ")) {
        surnames.add(work.creator().substring(work.creator().lastIndexOf(' ') + 1));
      }
    }
  }

  /** Returns the works that are known under titles of a language; read once. */
  static WorkCatalogue of(Language language) {
    return BY_LANGUAGE.computeIfAbsent(
        language,
        one -> new WorkCatalogue(one.table("catalogue.tsv").map(WorkCatalogue::parse).toList()));
  }

  private void index(KnownWork work) {
    add(work.title(), work);
    int colon = work.title().indexOf(": ");
    if (colon > 0 && work.title().substring(0, colon).contains(" ")) {
      add(work.title().substring(0, colon), work);
    }
    String makers = work.creator() + " ";
    if (work.kind() == Work.Kind.PRODUCT && work.title().startsWith(makers)) {
      add(work.title().substring(makers.length()), work.asCommon());
    }
  }

  /** The works that a person made, alone or with others. */
  List<KnownWork> by(String person) {
    return works.stream().filter(work -> work.creator().contains(person)).toList();
  }

  /** Whether a maker of works has this last name. */
  boolean isSurname(String name) {
    return surnames.contains(name);
  }

  /** Whether somebody of this name made a work. */
  boolean isMaker(String name) {
    return makers.contains(name);
  }

  /** The work of exactly this title, where the creator that was said, if any, agrees. */
  @Nullable KnownWork named(String title, String creator) {
    return in(title).stream()
        .filter(found -> found.said().length() == title.length())
        .map(Found::work)
        .filter(work -> work.creator().contains(creator))
        .findFirst()
        .orElse(null);
  }

  private void add(String title, KnownWork work) {
    List<String> words = words(title).stream().map(Said::key).toList();
    forms.computeIfAbsent(words.getFirst(), first -> new ArrayList<>()).add(new Form(words, work));
  }

  /** The longest title at each place of a sentence; titles within titles are not listed. */
  List<Found> in(String sentence) {
    List<Said> words = words(sentence);
    List<Found> found = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      Form form = longestAt(words, i);
      if (form != null) {
        Said last = words.get(i + form.words().size() - 1);
        int at = words.get(i).at();
        found.add(
            new Found(form.work(), sentence.substring(at, last.at() + last.text().length()), at));
      }
      i += form == null ? 1 : form.words().size();
    }
    return found;
  }

  private @Nullable Form longestAt(List<Said> words, int from) {
    Form longest = null;
    for (Form form : forms.getOrDefault(words.get(from).key(), List.of())) {
      boolean longer = longest == null || form.words().size() > longest.words().size();
      if (longer && matches(form.words(), words, from)) {
        longest = form;
      }
    }
    return longest;
  }

  private static boolean matches(List<String> form, List<Said> words, int from) {
    if (from + form.size() > words.size()) {
      return false;
    }
    for (int i = 0; i < form.size(); i++) {
      if (!form.get(i).equals(words.get(from + i).key())) {
        return false;
      }
    }
    return true;
  }

  private static List<Said> words(String text) {
    List<Said> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      String bare = matcher.group().replaceAll("(?:['’]s?|[.-])$", "");
      words.add(new Said(bare.toLowerCase(Locale.ROOT).replace('’', '\''), bare, matcher.start()));
    }
    return words;
  }

  private static KnownWork parse(List<String> fields) {
    return new KnownWork(
        fields.get(1),
        fields.get(2),
        Work.Kind.valueOf(fields.get(0)),
        fields.get(3).equals("common"),
        fields.get(4).isEmpty() ? null : fields.get(4));
  }
}
