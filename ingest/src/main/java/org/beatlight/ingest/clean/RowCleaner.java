package org.beatlight.ingest.clean;

import org.beatlight.core.event.Classification;
import org.beatlight.core.event.TimePrecision;
import org.beatlight.core.event.TimeWindow;
import org.beatlight.core.quality.Cleaned;
import org.beatlight.core.quality.FindingCode;
import org.jspecify.annotations.Nullable;

/**
 * Turns one row into an event, or into the reason why it is none. A row with several faults is
 * dropped for the first of: unreadable, no id, status, time, place.
 */
final class RowCleaner {
  private final SourceRules rules;
  private final TimeReader times;
  private final WindowReader windows;
  private final Statuses statuses;
  private final Categories categories;
  private final PlaceReader places;
  private final BeatReader beats;

  RowCleaner(SourceRules rules, CityGround ground, TimeReader times) {
    this.rules = rules;
    this.times = times;
    windows = new WindowReader(rules, times);
    statuses = new Statuses(rules);
    categories = new Categories(rules);
    places = new PlaceReader(ground);
    beats = new BeatReader(ground.beats());
  }

  Cleaned<CleanEvent> clean(RawRow row) {
    Notes notes = new Notes(rules.name(), row.place().record());
    return notes.conclude(readable(row, notes) ? read(row.fields(), notes) : null);
  }

  private boolean readable(RawRow row, Notes notes) {
    if (!row.fault().isEmpty()) {
      notes.add(FindingCode.UNREADABLE_ROW, row.fault());
      return false;
    }
    if (rules.hasId() && row.fields().id().isBlank()) {
      notes.add(FindingCode.MISSING_ID, "");
      return false;
    }

    return true;
  }

  private @Nullable CleanEvent read(RawFields fields, Notes notes) {
    if (!statuses.standing(fields.status(), notes)) {
      return null;
    }
    TimeWindow when = windows.read(fields, notes);
    if (when == null) {
      return null;
    }
    Placed place = places.read(fields, notes);
    if (place == null) {
      return null;
    }

    return new CleanEvent(
        fields.id().strip(),
        classify(fields.category(), notes),
        when,
        when.precision() == TimePrecision.MINUTE ? times.localMinute(when.from()) : null,
        windows.readReported(fields.reported(), notes),
        place.where(),
        beats.read(place, when.localDate(), fields.beat(), notes));
  }

  private Classification classify(String word, Notes notes) {
    return new Classification(rules.kind(), categories.read(word, notes), word, rules.provenance());
  }
}
