package org.beatlight.core.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.beatlight.core.event.Kind;
import org.beatlight.core.geo.PlanePoint;
import org.beatlight.core.geo.Radius;
import org.junit.jupiter.api.Test;

class HotspotSearchTest {
  private static final HotspotSearch SEARCH = new HotspotSearch(new Radius(100), 3);

  /** Weight 3 at (447000.4, 0); weights 3 and 1 at (5000, 0) and (5080, 0); noise. */
  private static final double[] EAST = {447_000.4, 5_000, 5_080, 9_000};

  private static final double[] WEIGHTS = {3, 3, 1, 1};

  private static List<Hotspot> find(double[] east, double[] weights) {
    return SEARCH.find(
        Kind.INCIDENT, "burglary", Places.ofWeighted(east, new double[east.length], weights));
  }

  @Test
  void clustersBecomeHotspotsRankedByWeight() {
    List<Hotspot> found = find(EAST, WEIGHTS);

    assertThat(found).hasSize(2);
    Hotspot first = found.get(0);
    assertThat(first.id()).isEqualTo("incident-burglary-e5000-n0");
    assertThat(first.rank()).isEqualTo(1);
    assertThat(first.weight()).isEqualTo(4);
    assertThat(first.places()).isEqualTo(2);
    assertThat(first.corePlaces()).isEqualTo(2);
    assertThat(first.center()).isEqualTo(new PlanePoint(5_020, 0)); // (3·5000 + 5080)/4
    assertThat(first.outline().getEnvelopeInternal().getMaxX()).isCloseTo(5_180, within(1e-9));
    assertThat(found.get(1).id()).isEqualTo("incident-burglary-e447000-n0");
    assertThat(found.get(1).rank()).isEqualTo(2);
  }

  @Test
  void anIdTellsWhereAlsoWestAndSouthOfTheOrigin() {
    Places places = Places.ofWeighted(new double[] {-7.6}, new double[] {-120.4}, new double[] {9});

    assertThat(SEARCH.find(Kind.CONCERN, "noise", places))
        .extracting(Hotspot::id)
        .containsExactly("concern-noise-e-8-n-120");
  }

  @Test
  void theOrderOfTheRowsChangesNothing() {
    Random random = new Random(41);
    for (int i = 0; i < 10; i++) {
      Sample sample = Sample.inClumps(random);
      Sample shuffled = sample.rows(sample.shuffledRows(random));

      assertThat(hotspots(shuffled)).isEqualTo(hotspots(sample)); // outlines to the last bit
    }
  }

  private static List<Hotspot> hotspots(Sample sample) {
    return new HotspotSearch(new Radius(sample.radiusM()), sample.minWeight())
        .find(Kind.INCIDENT, "theft", Places.of(sample.eastM(), sample.northM()));
  }

  @Test
  void idsAreUniqueHoweverSmallTheRadius() {
    Random random = new Random(42);
    double[] east = random.doubles(1_500, 0, 100).toArray();
    double[] north = random.doubles(1_500, 0, 100).toArray();
    List<Hotspot> found =
        new HotspotSearch(new Radius(2), 2).find(Kind.CONCERN, "noise", Places.of(east, north));

    assertThat(found).hasSizeGreaterThan(100).extracting(Hotspot::id).doesNotHaveDuplicates();
  }

  @Test
  void quietGroundHasNone() {
    assertThat(find(new double[] {0, 500}, new double[] {1, 1})).isEmpty();
    assertThat(find(new double[0], new double[0])).isEmpty();
  }

  @Test
  void refusesARadiusThatCannotTellHotspotsApart() {
    assertThatThrownBy(() -> new HotspotSearch(new Radius(1.9), 3))
        .hasMessage("expected a radius of at least 2.0 m for hotspots, got 1.9 m");
  }
}
