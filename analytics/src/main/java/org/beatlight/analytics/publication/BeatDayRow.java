package org.beatlight.analytics.publication;

import java.time.LocalDate;

/** The events of one beat, kind and category on one local day; days without any have no row. */
public record BeatDayRow(String beat, String kind, String category, LocalDate day, int events)
    implements ResultRow {
  @Override
  public Object[] values() {
    return new Object[] {beat, kind, category, day, events};
  }
}
