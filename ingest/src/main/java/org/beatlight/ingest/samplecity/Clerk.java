package org.beatlight.ingest.samplecity;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes events down the way an office does: in the order of the reports, with numbers by year. */
final class Clerk {
  private static final double REPORT_HOURS = 5;
  private static final double CLOSE_HOURS = 70;
  private static final double COUNT_LEFT_OUT = 0.05;
  private static final double BY_OFFICERS = 0.2;
  private static final double BLOCK_LAST = 0.15;
  private static final int FIRST_NUMBER = 1_000_000; // its leading one is cut off: six digits

  private final FeedFormat format;
  private final Dice dice;
  private final Map<Integer, Integer> numbers = new HashMap<>();

  Clerk(FeedFormat format, Dice dice) {
    this.format = format;
    this.dice = dice;
  }

  /** Returns a faultless row for every event. */
  List<FeedRow> rows(List<Happening> events) {
    List<Report> reports = new ArrayList<>();
    for (Happening event : events) {
      reports.add(new Report(event, later(event.to(), REPORT_HOURS)));
    }
    reports.sort(Comparator.comparing(Report::at));
    return reports.stream().map(this::row).toList();
  }

  /** Returns a further record of an event that was reported once more. */
  FeedRow anotherRecord(Happening event) {
    return row(new Report(event, later(event.to(), REPORT_HOURS)));
  }

  private record Report(Happening event, LocalDateTime at) {}

  private FeedRow row(Report report) {
    Happening event = report.event();
    LocalDateTime changed = later(report.at(), CLOSE_HOURS);
    Map<Column, String> cells = new EnumMap<>(Column.class);
    cells.put(Column.ID, nextId(report.at()));
    cells.put(Column.RECORD_TYPE, "case");
    cells.put(Column.COUNT, dice.chance(COUNT_LEFT_OUT) ? "" : "1");
    cells.put(Column.CATEGORY, dice.pick(event.category().labels()));
    cells.put(Column.FROM, format.time().of(event.from()));
    cells.put(Column.TO, event.to().equals(event.from()) ? "" : format.time().of(event.to()));
    cells.put(Column.REPORTED, format.time().of(report.at()));
    cells.put(Column.REPORTED_BY, dice.chance(BY_OFFICERS) ? "Officer" : "Resident");
    cells.put(Column.ADDRESS, event.address().text());
    cells.put(Column.BLOCK, block(event.address().block()));
    cells.put(Column.LON, Degrees.text(event.address().lonLat().lonDeg()));
    cells.put(Column.LAT, Degrees.text(event.address().lonLat().latDeg()));
    cells.put(Column.BEAT, beat(event.address(), event.from().toLocalDate()));
    cells.put(Column.STATUS, dice.chance(0.7) ? "closed" : "open");
    cells.put(Column.UPDATED, format.time().of(changed));
    return FeedRow.faultless(event, changed, cells);
  }

  /** Returns the number of the next record of a time's year. */
  String nextId(LocalDateTime time) {
    int number = numbers.merge(time.getYear(), 1, Integer::sum);
    return format.idPrefix()
        + "-"
        + time.getYear()
        + "-"
        + String.valueOf(FIRST_NUMBER + number).substring(1);
  }

  /** Returns the beat of an address in the version that was in force on a day. */
  static String beat(Address address, LocalDate day) {
    return day.isBefore(BeatMap.MOVED_ON) ? address.beatBefore() : address.beat();
  }

  private String block(String block) {
    int street = block.indexOf(" block ");
    return street > 0 && dice.chance(BLOCK_LAST)
        ? block.substring(street + " block ".length()) + ", " + block.substring(0, street)
        : block;
  }

  private LocalDateTime later(LocalDateTime time, double meanHours) {
    return Calendar.onClock(time.plusMinutes(1 + Math.round(dice.exponential(meanHours * 60))));
  }
}
