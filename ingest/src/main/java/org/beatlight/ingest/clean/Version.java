package org.beatlight.ingest.clean;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Comparator;
import java.util.regex.Pattern;
import org.beatlight.core.event.TimeWindow;
import org.beatlight.settings.Field;
import org.jspecify.annotations.Nullable;

/**
 * One row among those of its record.
 *
 * @param whole the version: a number, or a time in milliseconds since 1970; one that is neither is
 *     older than all
 * @param nano what the version has behind the point, in billionths
 * @param count how many events the row stands for; negative where it takes back an earlier row
 */
public record Version(RowPlace place, Fingerprint digest, long whole, int nano, int count)
    implements Serializable {
  /** The older first; where versions are equal, in the order of the source. */
  static final Comparator<Version> BY_AGE =
      Comparator.comparingLong(Version::whole)
          .thenComparingInt(Version::nano)
          .thenComparing(Version::place);

  private static final Version OLDEST =
      new Version(new RowPlace(0, 0), new Fingerprint(0, 0), Long.MIN_VALUE, 0, 1);
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,30}(\\.\\d{1,9})?");
  private static final BigDecimal GREATEST = BigDecimal.valueOf(Long.MAX_VALUE);

  static Version of(RawRow row, int count, TimeReader times) {
    Version version = read(row.fields().text(Field.VERSION), times);
    return new Version(row.place(), row.digest(), version.whole, version.nano, count);
  }

  private static Version read(String text, TimeReader times) {
    if (text.isEmpty()) {
      return OLDEST;
    }

    BigDecimal number = number(text);
    if (number != null) {
      return of(number.min(GREATEST).max(GREATEST.negate()));
    }

    TimeWindow time = times.read(text);
    return time == null ? OLDEST : of(time.from());
  }

  private static Version of(BigDecimal number) {
    BigDecimal whole = number.setScale(0, RoundingMode.FLOOR);
    int nano = number.subtract(whole).movePointRight(9).intValue();
    return new Version(OLDEST.place, OLDEST.digest, whole.longValue(), nano, 1);
  }

  private static Version of(Instant time) {
    return new Version(OLDEST.place, OLDEST.digest, time.toEpochMilli(), 0, 1);
  }

  private static @Nullable BigDecimal number(String text) {
    boolean maybe = text.indexOf('/') < 0 && text.indexOf(':') < 0; // the pattern takes its time
    return maybe && NUMBER.matcher(text).matches() ? new BigDecimal(text) : null;
  }
}
