package org.beatlight.method.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.beatlight.core.time.Aoristic;
import org.beatlight.method.input.Column;
import org.beatlight.method.input.RowTable;
import org.beatlight.method.input.TableOption;
import org.beatlight.method.input.TimeColumn;
import org.beatlight.method.output.Answer;
import org.beatlight.method.output.Layer;
import org.beatlight.method.output.Method;
import org.beatlight.method.output.OutputOption;
import org.beatlight.settings.SettingsException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@link Aoristic} as a command. */
@Command(
    name = "aoristic",
    mixinStandardHelpOptions = true,
    description = {
      "Events by hour of the week where each is known to a window of time only.",
      "CSV: one row for each of the 168 hours with weekday (1 is Monday), hour and events."
          + " Definition: docs/methods/aoristic.md"
    })
public final class AoristicMethod implements Method {
  private static final int HOURS_A_DAY = 24;

  @Mixin private TableOption table = new TableOption();

  @Option(
      names = "--from",
      required = true,
      paramLabel = "COL",
      description =
          "the column of the earliest time, such as 2026-03-29T01:30, perhaps with an offset; rows"
              + " without are left out")
  private @Nullable String from;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "COL",
      description = "the column of the latest time; where it is empty the earliest alone counts")
  private @Nullable String to;

  @Option(
      names = "--zone",
      required = true,
      paramLabel = "ZONE",
      description = "the time zone of the hours, and of times without an offset: America/Chicago")
  private @Nullable String zone;

  @Mixin private OutputOption output = new OutputOption();

  @Override
  public OutputOption output() {
    return output;
  }

  @Override
  public Answer answer() {
    ZoneId place = zone();
    RowTable rows = table.read();
    List<Aoristic.Window> windows = windows(rows, place);
    Aoristic week = Aoristic.of(windows, place);
    return new Answer(
        rows.size(),
        windows.size(),
        windows.isEmpty()
            ? Answer.notTested("expected a row with a time, got none")
            : results(week),
        warnings(rows.size() - windows.size(), week),
        Layer.of(
            List.of("weekday", "hour", "events"),
            windows.isEmpty() ? 0 : Aoristic.HOURS,
            i -> List.of(day(i).getValue(), i % HOURS_A_DAY, week.weight(day(i), i % HOURS_A_DAY))),
        Optional.empty());
  }

  private ZoneId zone() {
    try {
      return ZoneId.of(Objects.requireNonNull(zone, "picocli sets --zone"));
    } catch (DateTimeException e) {
      throw new SettingsException("--zone: expected a zone such as America/Chicago, got " + zone);
    }
  }

  private List<Aoristic.Window> windows(RowTable rows, ZoneId place) {
    Column first = rows.column("--from", Objects.requireNonNull(from));
    Column last = rows.column("--to", Objects.requireNonNull(to));
    TimeColumn firstTime = TimeColumn.of(rows, first);
    TimeColumn lastTime = TimeColumn.of(rows, last);
    List<Aoristic.Window> windows = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      if (first.isSet(row)) {
        windows.add(
            new Aoristic.Window(
                firstTime.instant(row, place),
                last.isSet(row) ? Optional.of(lastTime.instant(row, place)) : Optional.empty()));
      }
    }
    return windows;
  }

  private static List<String> warnings(int without, Aoristic week) {
    List<String> warnings = new ArrayList<>();
    if (without > 0) {
      warnings.add("rows left out for having no earliest time: " + without);
    }
    if (week.reversed() > 0) {
      warnings.add(
          "rows that end before they begin, counted at their earliest time: " + week.reversed());
    }
    return warnings;
  }

  private static Map<String, Object> results(Aoristic week) {
    int peak = 0;
    for (int i = 1; i < Aoristic.HOURS; i++) {
      peak = weight(week, i) > weight(week, peak) ? i : peak;
    }
    Map<String, Object> results = new LinkedHashMap<>();
    results.put("events", week.events());
    results.put("atOneTime", week.moments());
    results.put("aWeekOrLonger", week.weekLong());
    results.put("peakDay", day(peak).name().toLowerCase(Locale.ROOT));
    results.put("peakHour", peak % HOURS_A_DAY);
    results.put("peakEvents", weight(week, peak));
    return results;
  }

  private static double weight(Aoristic week, int i) {
    return week.weight(day(i), i % HOURS_A_DAY);
  }

  private static DayOfWeek day(int i) {
    return DayOfWeek.of(1 + i / HOURS_A_DAY);
  }
}
