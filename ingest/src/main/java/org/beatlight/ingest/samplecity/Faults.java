package org.beatlight.ingest.samplecity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.beatlight.core.quality.FindingCode;

/** Spoils a faultless feed: one fault a row, on the background alone, each told. */
final class Faults {
  private final FeedFormat format;
  private final FaultPlan plan;
  private final Dice dice;
  private final TimeFaults times;
  private final Map<FindingCode, Function<FeedRow, List<FeedRow>>> changes =
      new EnumMap<>(FindingCode.class);
  private final Map<FindingCode, Predicate<FeedRow>> needs = new EnumMap<>(FindingCode.class);
  private final List<List<FeedRow>> slots = new ArrayList<>(); // what stands in place of each row
  private final Deque<Integer> untouched = new ArrayDeque<>();
  private final Lookalikes lookalikes;

  private Faults(FeedFormat format, FaultPlan plan, List<FeedRow> rows, Clerk clerk, Dice dice) {
    this.format = format;
    this.plan = plan;
    this.dice = dice;
    this.times = new TimeFaults(format, dice);
    this.lookalikes = new Lookalikes(format, rows);
    rows.forEach(row -> slots.add(List.of(row)));
    changes.putAll(new RecordFaults(format, clerk, dice).all());
    needs.put(FindingCode.REVERSED_TIMES, row -> !row.cell(Column.TO).isEmpty());
    needs.put(FindingCode.SWAPPED_DATE, TimeFaults::showsWhenExchanged);
    needs.put(FindingCode.OTHER_ENCODING, ValueFaults::hasForeignLabel);
  }

  /** Writes down what happened and spoils it. */
  static Feed feed(
      FeedFormat format, FaultPlan plan, List<Happening> events, Town town, Dice dice) {
    Clerk clerk = new Clerk(format, dice);
    Faults faults = new Faults(format, plan, clerk.rows(events), clerk, dice);
    faults.oneRow(new PlaceFaults(plan, town, dice).all());
    faults.oneRow(faults.times.all());
    faults.oneRow(new ValueFaults(plan, dice).all());
    return faults.spoil();
  }

  private void oneRow(Map<FindingCode, UnaryOperator<FeedRow>> all) {
    all.forEach(
        (code, change) -> changes.put(code, row -> List.of(change.apply(row).faulty(code))));
  }

  private Feed spoil() {
    List<Integer> background =
        IntStream.range(0, slots.size())
            .filter(i -> row(i).event().origin() == Happening.Origin.BACKGROUND)
            .boxed()
            .toList();
    untouched.addAll(dice.shuffled(background));
    plan.rows().forEach((code, wanted) -> IntStream.range(0, wanted).forEach(i -> spoilOne(code)));
    IntStream.range(0, plan.daysOnly()).forEach(i -> spoilTime());
    return new Feed(format, slots.stream().flatMap(List::stream).toList(), plan.daysOnly());
  }

  private void spoilOne(FindingCode code) {
    for (int tries = untouched.size(); tries > 0; tries--) {
      int slot = untouched.remove();
      FeedRow row = row(slot);
      if (needs.getOrDefault(code, any -> true).test(row)) {
        List<FeedRow> spoiled = change(code).apply(row);
        if (!lookalikes.confuse(row, spoiled)) {
          lookalikes.add(spoiled);
          slots.set(slot, spoiled);
          return;
        }
      }
      untouched.add(slot); // left for another fault
    }
    throw new IllegalStateException("there is no row left to plant the fault " + code);
  }

  private void spoilTime() {
    int slot = untouched.remove();
    slots.set(slot, List.of(times.dayOnly(row(slot))));
  }

  private FeedRow row(int slot) {
    return slots.get(slot).get(0);
  }

  private Function<FeedRow, List<FeedRow>> change(FindingCode code) {
    Function<FeedRow, List<FeedRow>> change = changes.get(code);
    if (change == null) {
      throw new IllegalStateException("there is no way to plant the fault " + code);
    }
    return change;
  }
}
