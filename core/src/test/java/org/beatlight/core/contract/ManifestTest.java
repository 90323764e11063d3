package org.beatlight.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.beatlight.core.event.DateRange;
import org.beatlight.core.quality.QualityReport;
import org.beatlight.core.quality.SourceQuality;
import org.beatlight.core.quality.SourceReport;
import org.beatlight.core.quality.SourceTally;
import org.junit.jupiter.api.Test;

class ManifestTest {
  private static final DateRange YEAR =
      new DateRange(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 1, 1));
  private static final CityFrame CITY = new CityFrame("Riverbend", "America/Chicago", "EPSG:26916");
  private static final HotspotMethod HOTSPOTS =
      new HotspotMethod(
          YEAR,
          150,
          20,
          Map.of("burglary", 15.0),
          new HotspotMethod.Robustness(100, 1, 106, 212, 0.75, 50),
          new HotspotMethod.Chance(199, 1));
  private static final InputFile INPUT = new InputFile("incidents.csv", 1000, "ab12");

  @Test
  void aCategoryMayWantAnotherLeastWeight() {
    assertThat(HOTSPOTS.minWeightOf("burglary")).isEqualTo(15);
    assertThat(HOTSPOTS.minWeightOf("noise")).isEqualTo(20);
  }

  @Test
  void aManifestOwnsWhatItHoldsAndListsTablesInOneOrder() {
    List<InputFile> inputs = new ArrayList<>(List.of(INPUT));
    Map<String, Long> rows = new HashMap<>(Map.of("hotspot", 3L, "area", 12L));
    ChangeMethod changes = new ChangeMethod(DateRange.endingAt(YEAR.to(), 91), YEAR, 0.1);
    Manifest manifest =
        new Manifest(1, "0.1.0", CITY, YEAR, HOTSPOTS, changes, inputs, QualityReport.EMPTY, rows);
    inputs.clear();
    rows.clear();

    assertThat(manifest.inputs()).containsExactly(INPUT);
    assertThat(manifest.rows().keySet()).containsExactly("area", "hotspot");
    assertThatThrownBy(() -> manifest.rows().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void anIngestManifestOwnsItsLists() {
    List<InputFile> inputs = new ArrayList<>(List.of(INPUT));
    QualityReport quality =
        new QualityReport(
            List.of(
                SourceReport.of(
                    new SourceQuality(new SourceTally("incidents", 1, 1, 0, 0, 0), Map.of()))),
            List.of());
    IngestManifest manifest =
        new IngestManifest(2, "0.1.0", CITY, "2025-01-02T03:04:05Z", "cd", inputs, quality);
    inputs.clear();

    assertThat(manifest.inputs()).containsExactly(INPUT);
    assertThat(manifest.quality()).isEqualTo(quality);
  }
}
