package org.beatlight.api.ogc.features;

import java.time.ZoneId;
import org.beatlight.api.ogc.cql2.TimeSpan;
import org.beatlight.api.ogc.cql2.TimeText;

/** Reads the parameter {@code datetime}: a day, an instant, or two of them with a slash between. */
final class DateTimes {
  private DateTimes() {}

  static TimeSpan read(String text, ZoneId zone) {
    int slash = text.indexOf('/');
    return slash < 0
        ? TimeText.dayOrInstant(text, zone)
        : TimeText.interval(text.substring(0, slash), text.substring(slash + 1), zone);
  }
}
