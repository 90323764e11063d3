package org.beatlight.api.hotspot.query;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.beatlight.api.geojson.FeatureCollection.Feature;
import org.beatlight.api.geojson.Shape;
import org.beatlight.api.hotspot.query.QueryMethod.Found;
import org.beatlight.core.change.FalseDiscovery;
import org.beatlight.core.cluster.Places;
import org.beatlight.core.geo.Lattice;
import org.beatlight.core.geo.PlanePoint;
import org.beatlight.core.geo.Radius;
import org.beatlight.core.hotspot.AreaScores;
import org.beatlight.core.hotspot.ConfidenceBin;
import org.beatlight.core.hotspot.GiStar;
import org.beatlight.core.hotspot.Neighbours;
import org.beatlight.core.hotspot.Untested;
import org.jspecify.annotations.Nullable;

/** Counts events in cells, tests the cells, and tells of them. */
final class CellTest {
  private final GiStarQuery query;
  private final QueryGround ground;
  private final long[] cells; // ascending

  CellTest(GiStarQuery query, QueryGround ground) {
    this.query = query;
    this.ground = ground;
    cells = ground.beats().of(query.lattice());
  }

  /** Returns the cells, the hottest first and those not tested last. */
  Found find(ChosenEvents events, int limit) {
    double[] counts = new double[cells.length];
    int outside = events.used() - count(events.weighted(ground.plane()), counts);
    AreaScores scores = GiStar.star(counts, neighbours());
    if (IntStream.range(0, cells.length).allMatch(c -> scores.findUntested(c).isPresent())) {
      String reason = cells.length == 0 ? Untested.TOO_FEW_CELLS.reason() : reason(scores, 0);
      return new Found(0, outside, Optional.of(reason), List.of());
    }

    double[] p = query.findPermutations().map(scores::permutationP).orElseGet(scores::normalP);
    double[] q = FalseDiscovery.qValues(p);
    List<Feature<FoundProperties>> features =
        IntStream.range(0, cells.length)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer c) -> rank(scores.z(c), q[c])))
            .limit(limit)
            .map(c -> feature(c, counts[c], scores, p[c], q[c]))
            .toList();
    return new Found(cells.length, outside, Optional.empty(), features);
  }

  private static double rank(double z, double q) {
    return Double.isNaN(q) ? Double.POSITIVE_INFINITY : -z;
  }

  /** Returns how many events lie in a cell. */
  private int count(Places places, double[] counts) {
    int inside = 0;
    for (int place = 0; place < places.size(); place++) {
      long cell = query.lattice().cell(places.eastM(place), places.northM(place));
      int found = Arrays.binarySearch(cells, cell);
      if (found >= 0) {
        counts[found] += places.weight(place);
        inside += (int) places.weight(place);
      }
    }
    return inside;
  }

  private Neighbours neighbours() {
    double[] eastM = new double[cells.length];
    double[] northM = new double[cells.length];
    for (int c = 0; c < cells.length; c++) {
      PlanePoint center = query.lattice().center(cells[c]);
      eastM[c] = center.eastM();
      northM[c] = center.northM();
    }
    return Neighbours.withinDistance(eastM, northM, new Radius(query.bandM())).withSelf();
  }

  private Feature<FoundProperties> feature(
      int c, double count, AreaScores scores, double p, double q) {
    String id = "c%d-r%d".formatted(Lattice.column(cells[c]), Lattice.row(cells[c]));
    double z = scores.z(c);
    OptionalInt bin = ConfidenceBin.of(z, q);
    FoundCell cell =
        new FoundCell(
            id,
            (long) count,
            Double.isNaN(q) ? null : number(z),
            number(p),
            number(q),
            bin.isPresent() ? bin.getAsInt() : null,
            verdict(z, q),
            Double.isNaN(q) ? reason(scores, c) : null);
    return Feature.of(
        id, Shape.of(ground.plane().toLonLat(query.lattice().polygon(cells[c]))), cell);
  }

  private static @Nullable Double number(double value) {
    return Double.isNaN(value) ? null : value;
  }

  private String verdict(double z, double q) {
    if (Double.isNaN(q)) {
      return "not-tested";
    }
    return q > query.falseDiscoveryRate() ? "no-clear-pattern" : z > 0 ? "hot" : "cold";
  }

  /** A cell that has a score but no p has no neighbour to draw values for. */
  private static String reason(AreaScores scores, int c) {
    return scores.findUntested(c).orElse(Untested.NO_NEIGHBOURS).reason();
  }
}
