package org.beatlight.formats;

import org.beatlight.settings.RunFailedException;

/** Reads records of any format but CSV. */
public final class RecordFormats {
  private RecordFormats() {}

  /**
   * Opens an input, whose shapes should be points; the caller closes it.
   *
   * @throws RunFailedException if the input is not what it should be
   */
  public static Records open(Input input) {
    return input instanceof SpooledTable spooled
        ? SpooledRecords.open(spooled)
        : new PointRecords(RowFormats.open(input, JsonText.LONGEST_RECORD));
  }
}
