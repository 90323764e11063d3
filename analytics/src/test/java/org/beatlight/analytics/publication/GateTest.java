package org.beatlight.analytics.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.beatlight.core.geo.LonLat;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBWriter;
import org.locationtech.jts.io.WKTReader;

class GateTest {
  private static final Results SOUND = Samples.results(4); // 12 events, 4 of them in no beat

  @Test
  void soundResultsPass() {
    assertThat(faults(SOUND, 12, 4)).isEmpty();
  }

  @Test
  void anEventThatNoTableHoldsIsAFault() {
    assertThat(faults(SOUND, 13, 4))
        .containsExactly(
            "expected 13 events in the categories, got 12",
            "expected 13 events in the blocks, got 12",
            "expected 9 events in the days of beats, got 8");
  }

  @Test
  void aBeatWithoutChangesIsAFault() {
    Results r = Samples.withChanges(SOUND, SOUND.changes().subList(0, 2));

    assertThat(faults(r, 12, 4))
        .containsExactly(
            "expected changes of the beats [North, South], got [North]",
            "expected 4 changes, got 2");
  }

  @Test
  void aProbabilityBeyondOneOrNaNIsAFault() {
    BeatChangeRow odd =
        new BeatChangeRow("South", "incident", "burglary", 0, 0, 1.5, Double.NaN, "more");
    Results r =
        Samples.withChanges(
            SOUND,
            List.of(SOUND.changes().get(0), SOUND.changes().get(1), SOUND.changes().get(2), odd));

    assertThat(faults(r, 12, 4))
        .containsExactly("expected p and q of beat South, burglary in [0, 1], got 1.5 and NaN");
  }

  @Test
  void aHotspotWithoutEventsIsAFault() {
    assertThat(faults(Samples.withHotspots(SOUND, List.of(Samples.hotspot(0))), 12, 4))
        .containsExactly(
            "expected hotspot incident-burglary-1 to hold events, got a weight of 0.0");
  }

  @Test
  void anOutlineThatCrossesItselfOrIsEmptyOrNoPolygonIsAFault() throws ParseException {
    assertThat(
            List.of(
                outlined("POLYGON ((0 0, 1 1, 1 0, 0 1, 0 0))"),
                outlined("POLYGON EMPTY"),
                outlined("POINT (0 0)")))
        .allSatisfy(
            hotspot ->
                assertThat(faults(Samples.withHotspots(SOUND, List.of(hotspot)), 12, 4))
                    .containsExactly("expected hotspot h to have a valid outline with an inside"));
  }

  @Test
  void aShareOrPBeyondOneIsAFault() {
    HotspotRow row = Samples.hotspot(4);
    HotspotRow beyond =
        new HotspotRow(
            "h",
            row.kind(),
            row.category(),
            1,
            row.extent(),
            new HotspotRow.Evidence(1.01, 0.05),
            row.beat(),
            row.center(),
            row.outlineWkb());

    assertThat(faults(Samples.withHotspots(SOUND, List.of(beyond)), 12, 4))
        .containsExactly("expected share and p of hotspot h in [0, 1], got 1.01 and 0.05");
  }

  private static List<String> faults(Results results, long events, long outside) {
    return Gate.faults(results, Inventory.of(results), events, outside);
  }

  private static HotspotRow outlined(String wkt) throws ParseException {
    byte[] wkb = new WKBWriter().write(new WKTReader().read(wkt));
    return new HotspotRow(
        "h",
        "incident",
        "burglary",
        1,
        new HotspotRow.Extent(3, 1, 1, 1),
        new HotspotRow.Evidence(null, null),
        "",
        new LonLat(0, 0),
        wkb);
  }
}
