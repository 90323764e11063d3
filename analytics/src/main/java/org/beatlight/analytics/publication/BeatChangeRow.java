package org.beatlight.analytics.publication;

import java.util.Comparator;
import org.beatlight.core.change.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * The change of one beat, kind and category from one window to the next.
 *
 * @param p of the E-test; null where both counts are 0
 * @param q the least false discovery rate at which the change is flagged; null with p
 * @param verdict the code of a {@link Verdict}
 */
public record BeatChangeRow(
    String beat,
    String kind,
    String category,
    int now,
    int before,
    @Nullable Double p,
    @Nullable Double q,
    String verdict)
    implements ResultRow {
  /** The order of the table. */
  public static final Comparator<BeatChangeRow> BY_KEY =
      Comparator.comparing(BeatChangeRow::beat)
          .thenComparing(BeatChangeRow::kind)
          .thenComparing(BeatChangeRow::category);

  /** Returns whether the change is flagged. */
  public boolean isClear() {
    return verdict.equals(Verdict.MORE.code()) || verdict.equals(Verdict.FEWER.code());
  }

  @Override
  public @Nullable Object[] values() {
    return new @Nullable Object[] {beat, kind, category, now, before, p, q, verdict};
  }
}
