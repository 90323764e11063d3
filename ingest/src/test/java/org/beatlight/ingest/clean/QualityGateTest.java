package org.beatlight.ingest.clean;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.beatlight.core.quality.FindingCode.DUPLICATE_STATUS;
import static org.beatlight.core.quality.FindingCode.NO_COORDINATES;
import static org.beatlight.core.quality.FindingCode.NO_TIME;
import static org.beatlight.core.quality.FindingCode.OUTSIDE_BEATS;
import static org.beatlight.core.quality.FindingCode.OUTSIDE_PERIOD;

import java.util.Map;
import org.beatlight.core.quality.FindingCode;
import org.beatlight.core.quality.SourceQuality;
import org.beatlight.core.quality.SourceTally;
import org.beatlight.settings.RunFailedException;
import org.junit.jupiter.api.Test;

class QualityGateTest {
  @Test
  void aSourceThatLosesAsMuchAsAllowedPasses() {
    SourceQuality quality = quality(100, 80, Map.of(NO_TIME, 20L, OUTSIDE_BEATS, 80L));

    assertThatCode(() -> QualityGate.check(quality, 0.2)).doesNotThrowAnyException();
  }

  @Test
  void aSourceThatLosesMoreStopsTheRunAndSaysWhy() {
    SourceQuality quality =
        quality(1000, 799, Map.of(NO_TIME, 90L, NO_COORDINATES, 111L, OUTSIDE_BEATS, 500L));

    assertThatThrownBy(() -> QualityGate.check(quality, 0.2))
        .isInstanceOf(RunFailedException.class)
        .hasMessage(
            "source police: expected at most 20.0 % of its rows dropped (quality.maxDroppedShare),"
                + " got 20.1 % (201 of 1000); most often NO_COORDINATES, longitude or latitude is"
                + " missing or no number: 111");
  }

  @Test
  void rowsOutsideThePeriodDoNotCount() {
    // 10 of the 100 rows within the period are lost
    SourceQuality quality = quality(1000, 90, Map.of(OUTSIDE_PERIOD, 900L, NO_TIME, 10L));

    assertThatCode(() -> QualityGate.check(quality, 0.1)).doesNotThrowAnyException();
    assertThatThrownBy(() -> QualityGate.check(quality, 0.09))
        .hasMessageContaining("got 10.0 % (10 of 100)");
  }

  @Test
  void duplicatesAreNoLoss() {
    SourceQuality quality = quality(100, 10, Map.of(DUPLICATE_STATUS, 90L));

    assertThatCode(() -> QualityGate.check(quality, 0)).doesNotThrowAnyException();
  }

  @Test
  void aSourceThatKeepsNothingStopsTheRun() {
    SourceQuality quality = quality(100, 0, Map.of(OUTSIDE_PERIOD, 100L));

    assertThatThrownBy(() -> QualityGate.check(quality, 1))
        .isInstanceOf(RunFailedException.class)
        .hasMessage(
            "source police: expected rows to keep, got none of 100; most often OUTSIDE_PERIOD, the"
                + " time lies outside the period of the settings: 100");
  }

  private static SourceQuality quality(long read, long kept, Map<FindingCode, Long> findings) {
    return new SourceQuality(SourceTally.of("police", read, kept, findings), findings);
  }
}
