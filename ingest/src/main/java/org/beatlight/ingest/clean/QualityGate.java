package org.beatlight.ingest.clean;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import org.beatlight.core.quality.FindingCode;
import org.beatlight.core.quality.FindingCode.Outcome;
import org.beatlight.core.quality.SourceQuality;
import org.beatlight.core.quality.SourceTally;
import org.beatlight.settings.RunFailedException;

/**
 * Stops a load whose source lost too many rows. Rows outside the period do not count, neither as
 * read nor as dropped: the settings chose to leave them out.
 */
public final class QualityGate {
  private QualityGate() {}

  /**
   * Checks one source.
   *
   * @param maxDroppedShare in [0, 1]
   * @throws RunFailedException if a greater share was dropped, or no row was kept
   */
  public static void check(SourceQuality quality, double maxDroppedShare) {
    SourceTally tally = quality.tally();
    long outside = quality.findings().getOrDefault(FindingCode.OUTSIDE_PERIOD, 0L);
    long dropped = tally.dropped() - outside;
    double share = tally.read() == outside ? 0 : (double) dropped / (tally.read() - outside);
    if (share > maxDroppedShare) {
      throw new RunFailedException(
          String.format(
              Locale.ROOT,
              "source %s: expected at most %.1f %% of its rows dropped (quality.maxDroppedShare),"
                  + " got %.1f %% (%d of %d); %s",
              tally.source(),
              100 * maxDroppedShare,
              100 * share,
              dropped,
              tally.read() - outside,
              mostOften(quality)));
    }
    if (tally.kept() == 0) {
      throw new RunFailedException(
          "source %s: expected rows to keep, got none of %d; %s"
              .formatted(tally.source(), tally.read(), mostOften(quality)));
    }
  }

  private static String mostOften(SourceQuality quality) {
    return quality.findings().entrySet().stream()
        .filter(e -> e.getKey().outcome() != Outcome.KEPT)
        .max(Comparator.comparingLong(Map.Entry::getValue))
        .map(e -> "most often " + e.getKey() + ", " + e.getKey().meaning() + ": " + e.getValue())
        .orElse("nothing was found wrong with them");
  }
}
