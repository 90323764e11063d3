package org.beatlight.ingest.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beatlight.core.quality.Cleaned;
import org.beatlight.core.quality.Finding;
import org.beatlight.core.quality.FindingCode;
import org.beatlight.core.quality.FindingCode.Outcome;
import org.jspecify.annotations.Nullable;

/** What was found about one row while it is read: doubts, and at most one reason to drop it. */
final class Notes {
  private final String source;
  private final long row;
  private List<Finding> doubts = List.of();
  private @Nullable Finding reason;

  Notes(String source, long row) {
    this.source = source;
    this.row = row;
  }

  /** Notes a finding; the first that takes the row away is the row's reason. */
  void add(FindingCode code, String detail) {
    Finding finding = new Finding(code, source, row, detail);
    if (code.outcome() != Outcome.KEPT) {
      reason = reason == null ? finding : reason;
      return;
    }

    doubts = doubts.isEmpty() ? new ArrayList<>(2) : doubts;
    doubts.add(finding);
  }

  /**
   * Returns what became of the row.
   *
   * @param value what was read; null only where a reason was noted
   */
  <T> Cleaned<T> conclude(@Nullable T value) {
    if (reason != null) {
      return new Cleaned.Dropped<>(reason, Optional.ofNullable(value));
    }
    if (value == null) {
      throw new IllegalStateException(source + " row " + row + " was dropped without a reason");
    }

    return new Cleaned.Kept<>(value, doubts);
  }
}
