package org.beatlight.ingest.clean;

import org.beatlight.core.quality.FindingCode;
import org.beatlight.settings.Field;

/** How many events a row stands for. */
final class CountReader {
  private CountReader() {}

  /** Returns the count of a row; negative where it takes back another, 1 where none is told. */
  static int read(RawFields fields, Notes notes) {
    String text = fields.text(Field.COUNT);
    if (text.isEmpty()) {
      return 1;
    }

    double count = Numbers.read(text);
    if (count == Math.rint(count) && Math.abs(count) <= Integer.MAX_VALUE) { // NaN equals nothing
      return (int) count;
    }

    notes.add(FindingCode.UNREADABLE_COUNT, Details.quoted(text));
    return 1;
  }
}
