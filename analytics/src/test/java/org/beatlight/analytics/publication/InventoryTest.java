package org.beatlight.analytics.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InventoryTest {
  @Test
  void onePassCountsRowsAndEvents() {
    Inventory inventory = Inventory.of(Samples.results(4));

    assertThat(inventory.rows())
        .isEqualTo(
            Map.of(
                "area",
                2L,
                "category",
                2L,
                "beat_day",
                2L,
                "beat_change",
                4L,
                "hotspot",
                1L,
                "robust_ground",
                1L,
                "event_block",
                2L,
                "backdrop",
                1L,
                "plane",
                1L));
    assertThat(inventory.beatEvents()).isEqualTo(8);
    assertThat(inventory.packedEvents()).isEqualTo(12);
  }

  @Test
  void equalResultsHaveEqualFingerprints() {
    assertThat(fingerprint(Samples.results(4)))
        .isEqualTo(fingerprint(Samples.results(4)))
        .matches("[0-9a-f]{64}");
  }

  @Test
  void oneEventMoreOrOneHotspotLessChangesTheFingerprint() {
    Results four = Samples.results(4);

    assertThat(fingerprint(four))
        .isNotEqualTo(fingerprint(Samples.results(5)))
        .isNotEqualTo(fingerprint(Samples.withHotspots(four, List.of())));
  }

  private static String fingerprint(Results results) {
    return Inventory.of(results).fingerprint();
  }
}
