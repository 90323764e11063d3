package org.beatlight.ingest.clean;

import java.util.ArrayList;
import java.util.List;
import org.beatlight.core.event.Classification;
import org.beatlight.core.event.LocationPrecision;
import org.beatlight.core.event.Provenance;
import org.beatlight.core.event.TimePrecision;
import org.beatlight.core.event.TimeWindow;
import org.beatlight.core.quality.FindingCode;
import org.beatlight.settings.Field;
import org.jspecify.annotations.Nullable;

/**
 * Turns rows of one layout into events, or into the reasons why they are none. A row with several
 * faults is dropped for the first of: unreadable, filtered, no id, status, count, time, place. May
 * be used for any number of rows, by one thread.
 */
public final class RowCleaner {
  private final SourceRules rules;
  private final LayoutRules layout;
  private final TimeReader times;
  private final WindowReader windows;
  private final Statuses statuses;
  private final Categories categories;
  private final PlaceReader places;
  private final BeatReader beats;
  private final Filters filters;
  private final RowRules<Provenance> provenance;
  private final RowRules<LocationPrecision> precision;

  /** Makes a cleaner. */
  public RowCleaner(SourceRules rules, LayoutRules layout, CityGround ground) {
    this.rules = rules;
    this.layout = layout;
    times = new TimeReader(layout, rules.zone());
    windows = new WindowReader(rules, times);
    statuses = new Statuses(rules);
    categories = new Categories(rules);
    places = new PlaceReader(layout, ground);
    beats = new BeatReader(ground.beats());
    filters = new Filters(rules);
    int first = rules.filters().size();
    provenance = new RowRules<>(rules.provenance(), first);
    precision = new RowRules<>(rules.precision(), first + rules.provenance().rules().size());
  }

  /** Returns what became of each row; rows judged together are judged faster, but not otherwise. */
  public List<Outcome> clean(List<RawRow> rows) {
    PlaceReading[] readings = places.read(rows);
    List<Outcome> outcomes = new ArrayList<>(readings.length);
    for (int i = 0; i < readings.length; i++) {
      outcomes.add(clean(rows.get(i), readings[i]));
    }
    return outcomes;
  }

  /** Returns the version of a row among the rows of its record. */
  public Version version(Outcome outcome) {
    RawRow row = outcome.row();
    return Version.of(row, outcome.count(), times);
  }

  private Outcome clean(RawRow row, PlaceReading place) {
    Notes notes = new Notes(rules.name(), row.place().record());
    if (!row.fault().isEmpty()) {
      notes.add(FindingCode.UNREADABLE_ROW, row.fault());
      return new Outcome(row, notes.conclude(null), null, 1);
    }

    RawFields fields = row.fields();
    filters.pass(fields, notes);
    if (layout.hasId() && fields.text(Field.ID).isEmpty()) {
      notes.add(FindingCode.MISSING_ID, "");
    }
    statuses.standing(fields.text(Field.STATUS), notes);
    int count = layout.hasCount() ? count(fields, notes) : 1;
    TimeWindow when = windows.read(fields, notes);
    return new Outcome(
        row,
        notes.conclude(event(row, count, when, place, notes)),
        when != null && windows.isPossible(when.localDate()) ? when.localDate() : null,
        count);
  }

  private static int count(RawFields fields, Notes notes) {
    int count = CountReader.read(fields, notes);
    if (count <= 0) {
      notes.add(count == 0 ? FindingCode.NO_EVENT : FindingCode.WITHDRAWS_NOTHING, "");
    }
    return count;
  }

  private @Nullable CleanEvent event(
      RawRow row, int count, @Nullable TimeWindow when, PlaceReading reading, Notes notes) {
    RawFields fields = row.fields();
    Placed place = reading.place();
    if (reading.reason() != null) {
      notes.add(reading.reason(), reading.detail());
    }
    if (when == null || place == null) {
      return null;
    }

    if (row.otherEncoding()) {
      notes.add(FindingCode.OTHER_ENCODING, "");
    }
    return new CleanEvent(
        fields.text(Field.ID),
        classify(fields, notes),
        Math.max(1, Math.abs(count)),
        when,
        when.precision() == TimePrecision.MINUTE ? times.localMinute(when.from()) : null,
        windows.readReported(fields.text(Field.REPORTED), when, notes),
        place.where(),
        precision.read(fields),
        Hashes.of(fields.text(Field.ADDRESS)),
        beats.read(place, when.localDate(), fields.text(Field.BEAT), notes));
  }

  private Classification classify(RawFields fields, Notes notes) {
    String word = fields.text(Field.CATEGORY);
    return new Classification(
        rules.kind(), categories.read(word, notes), word, provenance.read(fields));
  }
}
