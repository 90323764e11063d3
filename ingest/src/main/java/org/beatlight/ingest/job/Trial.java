package org.beatlight.ingest.job;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.beatlight.core.event.Kind;
import org.beatlight.core.event.LocationPrecision;
import org.beatlight.core.event.Provenance;
import org.beatlight.core.quality.Cleaned;
import org.beatlight.core.quality.FindingCode;
import org.beatlight.ingest.clean.CityGround;
import org.beatlight.ingest.clean.CleanEvent;
import org.beatlight.ingest.clean.LayoutRules;
import org.beatlight.ingest.clean.Outcome;
import org.beatlight.ingest.clean.RawFields;
import org.beatlight.ingest.clean.RawRow;
import org.beatlight.ingest.clean.RowCleaner;
import org.beatlight.ingest.clean.SourceRules;
import org.beatlight.settings.Field;
import org.beatlight.settings.LayoutSettings;
import org.beatlight.settings.Rules;
import org.jspecify.annotations.Nullable;

/** Judges sampled rows by one of their values alone, whatever else is wrong with them. */
final class Trial {
  private static final LocalDate SOME_DAY = LocalDate.of(2000, 1, 1);
  private static final Set<Field> PLACE = Set.of(Field.X, Field.Y, Field.POINT);

  private Trial() {}

  /** Returns what became of rows that tell a place and nothing else. */
  static List<Outcome> ofPlaces(List<RawRow> rows, CoordinateReading reading, CityGround ground) {
    LayoutRules layout =
        new LayoutRules(
            "",
            List.of(LayoutSettings.ISO),
            ZoneOffset.UTC,
            Set.of(),
            reading.frame(),
            reading.axes(),
            false,
            false);
    RowCleaner cleaner = new RowCleaner(rules(layout), layout, ground);
    return cleaner.clean(rows.stream().map(row -> only(row, PLACE, SOME_DAY.toString())).toList());
  }

  /** Returns what became of rows that tell when and nothing else. */
  static List<Outcome> ofDates(List<RawRow> rows, LayoutRules layout, CityGround ground) {
    LayoutRules dates =
        new LayoutRules(
            "",
            layout.dateFormats(),
            layout.zone(),
            layout.unknownTimes(),
            null,
            layout.axes(),
            false,
            false);
    RowCleaner cleaner = new RowCleaner(rules(dates), dates, ground);
    return cleaner.clean(rows.stream().map(row -> only(row, Set.of(Field.OCCURRED), "")).toList());
  }

  /** Returns why a row is no event; null where it is one. */
  static @Nullable FindingCode reason(Outcome outcome) {
    return outcome.cleaned() instanceof Cleaned.Dropped<CleanEvent> dropped
        ? dropped.reason().code()
        : null;
  }

  /** Returns a row that tells these fields alone, and when it was where they do not tell it. */
  private static RawRow only(RawRow row, Set<Field> fields, String occurred) {
    String[] texts =
        Stream.of(Field.values())
            .map(
                field -> {
                  String other = field == Field.OCCURRED ? occurred : "";
                  return fields.contains(field) ? row.fields().text(field) : other;
                })
            .toArray(String[]::new);
    return new RawRow(row.place(), null, row.digest(), new RawFields(texts), "", false);
  }

  /** Rules that leave nothing out but what has no value. */
  private static SourceRules rules(LayoutRules layout) {
    return new SourceRules(
        "",
        Kind.INCIDENT,
        List.of(layout),
        List.of(),
        "",
        Map.of(),
        Set.of(),
        Set.of(),
        Rules.always(Provenance.UNKNOWN),
        Rules.always(LocationPrecision.UNKNOWN),
        ZoneOffset.UTC,
        LocalDate.MIN,
        LocalDate.MAX,
        LocalDate.MAX);
  }
}
