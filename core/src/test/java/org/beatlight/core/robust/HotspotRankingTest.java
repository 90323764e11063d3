package org.beatlight.core.robust;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.beatlight.core.cluster.Clustering;
import org.beatlight.core.cluster.Dbscan;
import org.beatlight.core.cluster.Hotspot;
import org.beatlight.core.cluster.HotspotSearch;
import org.beatlight.core.cluster.Places;
import org.beatlight.core.cluster.significance.Significance;
import org.beatlight.core.event.Kind;
import org.beatlight.core.geo.Lattice;
import org.beatlight.core.geo.Radius;
import org.junit.jupiter.api.Test;

class HotspotRankingTest {
  private static final Radius RADIUS = new Radius(5);

  /** Three clusters of weight 6, 4 and 4, in the west, the middle and the east. */
  private static final Clustering FOUND =
      Dbscan.cluster(
          Places.ofWeighted(
              new double[] {1, 2, 101, 112, 201},
              new double[] {1, 1, 1, 1, 1},
              new double[] {2, 4, 4, 0.5, 4}),
          RADIUS,
          3);

  private static final List<Hotspot> HOTSPOTS =
      new HotspotSearch(RADIUS, 3).hotspots(Kind.INCIDENT, "burglary", FOUND);

  /** The west: spot 0 in 5 of 10 runs; the middle and the east in 10 and 8. */
  private static final SpotShares SHARES =
      new SpotShares(
          10,
          10,
          new long[] {Lattice.key(0, 0), Lattice.key(10, 0), Lattice.key(20, 0)},
          new int[] {5, 10, 8});

  private static final Significance TESTED = new Significance.Tested(List.of(0.01, 0.2, 0.3), 99);

  @Test
  void theSurestComesFirst() {
    List<RankedHotspot> ranked =
        new HotspotRanking(Optional.of(SHARES), TESTED).of(FOUND, HOTSPOTS);

    assertThat(ranked)
        .containsExactly(
            new RankedHotspot(1, HOTSPOTS.get(1), OptionalDouble.of(1), OptionalDouble.of(0.2)),
            new RankedHotspot(2, HOTSPOTS.get(2), OptionalDouble.of(0.8), OptionalDouble.of(0.3)),
            new RankedHotspot(3, HOTSPOTS.get(0), OptionalDouble.of(0.5), OptionalDouble.of(0.01)));
    assertThat(ranked.stream().map(RankedHotspot::stability))
        .containsExactly(
            Optional.of(Stability.FIRM),
            Optional.of(Stability.FIRM),
            Optional.of(Stability.LIKELY));
  }

  @Test
  void withoutRunsTheHeaviestComesFirstAndNoStabilityIsTold() {
    Significance not = new Significance.NotTested("there was no time");

    List<RankedHotspot> ranked = new HotspotRanking(Optional.empty(), not).of(FOUND, HOTSPOTS);

    assertThat(ranked.stream().map(RankedHotspot::hotspot)).isEqualTo(HOTSPOTS);
    assertThat(ranked).allMatch(h -> h.share().isEmpty() && h.pValue().isEmpty());
    assertThat(ranked).allMatch(h -> h.stability().isEmpty());
  }

  /** Of six events in the cluster, two lie on ground that was hot in 3 of 4 runs, four in none. */
  @Test
  void aShareIsTheMeanOverTheEvents() {
    SpotShares half = new SpotShares(1.5, 4, new long[] {Lattice.key(0, 0)}, new int[] {3});

    RankedHotspot west =
        new HotspotRanking(Optional.of(half), TESTED)
            .of(FOUND, HOTSPOTS).stream()
                .filter(h -> h.hotspot().equals(HOTSPOTS.get(0)))
                .findFirst()
                .orElseThrow();

    assertThat(west.share()).hasValue(2 * 0.75 / 6);
  }
}
