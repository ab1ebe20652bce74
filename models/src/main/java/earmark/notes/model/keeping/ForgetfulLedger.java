package earmark.notes.model.keeping;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Spending that a restart forgets. */
public final class ForgetfulLedger implements SpendLedger {

  private record Entry(LocalDate day, String episode) {}

  private final Map<Entry, Spend> entries = new ConcurrentHashMap<>();

  @Override
  public void add(LocalDate day, String episode, Spend spend) {
    entries.keySet().removeIf(entry -> entry.day().isBefore(day.minusDays(1)));
    entries.merge(new Entry(day, episode), spend, Spend::plus);
  }

  @Override
  public Spend ofEpisode(LocalDate day, String episode) {
    return entries.getOrDefault(new Entry(day, episode), Spend.NOTHING);
  }

  @Override
  public Spend ofDay(LocalDate day) {
    return entries.entrySet().stream()
        .filter(entry -> entry.getKey().day().equals(day))
        .map(Map.Entry::getValue)
        .reduce(Spend.NOTHING, Spend::plus);
  }
}
