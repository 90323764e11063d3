package org.beatlight.ingest.samplecity;

import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.beatlight.core.quality.FindingCode;

/** Spoils a faultless feed: one fault a row, on the background alone, each counted. */
final class Faults {
  private static final double CORRECTION_HOURS = 400;
  private static final double OUT_OF_ORDER = 0.25;

  private final FeedFormat format;
  private final FaultPlan plan;
  private final Clerk clerk;
  private final Dice dice;
  private final TimeFaults times;
  private final Map<FindingCode, UnaryOperator<FeedRow>> changes = new EnumMap<>(FindingCode.class);
  private final List<List<FeedRow>> slots = new ArrayList<>(); // what stands in place of each row
  private final Deque<Integer> untouched;

  private Faults(FeedFormat format, FaultPlan plan, Clerk clerk, Town town, Dice dice) {
    this.format = format;
    this.plan = plan;
    this.clerk = clerk;
    this.dice = dice;
    this.times = new TimeFaults(format, dice);
    this.untouched = new ArrayDeque<>();
    changes.putAll(new PlaceFaults(plan, town, dice).all());
    changes.putAll(times.all());
    changes.put(FindingCode.UNREADABLE_ROW, FeedRow::torn);
    changes.put(FindingCode.WITHDRAWN, row -> row.with(Column.STATUS, "withdrawn"));
    changes.put(FindingCode.MISSING_ID, row -> row.with(Column.ID, ""));
    changes.put(FindingCode.MISSING_CATEGORY, row -> row.with(Column.CATEGORY, ""));
    changes.put(
        FindingCode.UNMAPPED_CATEGORY,
        row -> row.with(Column.CATEGORY, dice.pick(plan.strangers())));
  }

  /** Writes down what happened and spoils it. */
  static Feed feed(
      FeedFormat format, FaultPlan plan, List<Happening> events, Town town, Dice dice) {
    Clerk clerk = new Clerk(format, dice);
    return new Faults(format, plan, clerk, town, dice).spoil(clerk.rows(events));
  }

  private Feed spoil(List<FeedRow> rows) {
    rows.forEach(row -> slots.add(List.of(row)));
    List<Integer> background =
        IntStream.range(0, rows.size())
            .filter(i -> rows.get(i).event().origin() == Happening.Origin.BACKGROUND)
            .boxed()
            .toList();
    untouched.addAll(dice.shuffled(background));
    Map<FindingCode, Long> counts = new EnumMap<>(FindingCode.class);
    plan.rows()
        .forEach(
            (code, wanted) -> {
              IntStream.range(0, wanted).forEach(i -> spoilOne(code));
              counts.put(code, (long) wanted);
            });
    IntStream.range(0, plan.daysOnly()).forEach(i -> spoilTime());
    List<FeedRow> spoiled = slots.stream().flatMap(List::stream).toList();
    return new Feed(format, spoiled, counts, plan.daysOnly());
  }

  private void spoilOne(FindingCode code) {
    int slot = untouched.remove();
    FeedRow row = slots.get(slot).get(0);
    while (code == FindingCode.REVERSED_TIMES && row.cell(Column.TO).isEmpty()) {
      untouched.add(slot); // has nothing to reverse: left for another fault
      slot = untouched.remove();
      row = slots.get(slot).get(0);
    }
    slots.set(slot, spoiled(code, row));
  }

  private void spoilTime() {
    int slot = untouched.remove();
    slots.set(slot, List.of(times.dayOnly(slots.get(slot).get(0))));
  }

  private List<FeedRow> spoiled(FindingCode code, FeedRow row) {
    return switch (code) {
      case DUPLICATE_ROW -> List.of(row, row);
      case DUPLICATE_STATUS -> List.of(row, reportedTwice(row));
      case SUPERSEDED -> corrected(row);
      default -> List.of(change(code).apply(row));
    };
  }

  private UnaryOperator<FeedRow> change(FindingCode code) {
    UnaryOperator<FeedRow> change = changes.get(code);
    if (change == null) {
      throw new IllegalStateException("there is no way to plant the fault " + code);
    }
    return change;
  }

  private FeedRow reportedTwice(FeedRow row) {
    return row.with(Column.ID, clerk.nextId(row.lastChange())).with(Column.STATUS, "duplicate");
  }

  private List<FeedRow> corrected(FeedRow row) {
    long minutes = 1 + Math.round(dice.exponential(CORRECTION_HOURS * 60));
    LocalDateTime changed = Calendar.onClock(row.lastChange().plusMinutes(minutes));
    FeedRow older = row.with(Column.CATEGORY, otherLabel(row)).with(Column.STATUS, "open");
    FeedRow newer = row.with(Column.UPDATED, format.time().of(changed));
    return dice.chance(OUT_OF_ORDER) ? List.of(newer, older) : List.of(older, newer);
  }

  private String otherLabel(FeedRow row) {
    String label = row.cell(Column.CATEGORY);
    while (label.equals(row.cell(Column.CATEGORY))) {
      label = dice.pick(dice.pick(format.categories()).labels());
    }
    return label;
  }
}
