package org.beatlight.core.disclosure.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.beatlight.core.area.Area;
import org.beatlight.core.area.AreaIndex;
import org.beatlight.core.geo.Lattice;
import org.beatlight.core.geo.PlanePoint;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;

class SnapPointsTest {
  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  private static Area beat(String code, double west, double east) {
    return new Area(code, code, GEOMETRIES.toGeometry(new Envelope(west, east, 0, 1000)));
  }

  private static final List<Area> TWO_BEATS = List.of(beat("a", 0, 500), beat("b", 500, 1000));
  private static final AreaIndex INDEX = AreaIndex.of(TWO_BEATS);

  private static PlanePoint at(double east, double north) {
    return new PlanePoint(east, north);
  }

  private static List<PlanePoint> homes(int n, double east, double north) {
    return IntStream.range(0, n).mapToObj(i -> at(east + i, north)).toList();
  }

  private static List<PlanePoint> all(List<List<PlanePoint>> lists) {
    return lists.stream().flatMap(List::stream).toList();
  }

  /** In beat a 8 homes at 100 and 3 at 250; in beat b 9 at 520. */
  private static final SnapGround GROUND =
      new SnapGround(
          INDEX,
          List.of(at(270, 100)),
          List.of(at(100, 90), at(250, 90), at(499, 90), at(600, 90), at(2000, 90)),
          all(List.of(homes(8, 100, 100), homes(3, 250, 100), homes(9, 520, 100))));

  /** The point at 250 has 3 homes: they go to that at 100. The one at 499 has none. */
  @Test
  void pointsOfTooFewAddressesAreTakenAway() {
    assertThat(SnapPoints.of(GROUND, 8).points())
        .containsExactly(
            new SnapPoint("a", at(100, 90), 11),
            new SnapPoint("a", at(499, 90), 0),
            new SnapPoint("b", at(600, 90), 9));
  }

  @Test
  void eventsGoToTheNearestPointOfTheirBeat() {
    SnapPoints points = SnapPoints.of(GROUND, 8);

    assertThat(points.find(at(105, 100))).contains(at(100, 90));
    assertThat(points.find(at(505, 100))).contains(at(600, 90)); // 499 is nearer, but in a
    assertThat(points.find(at(1500, 100))).isEmpty();
  }

  @Test
  void publicPlacesAreExact() {
    SnapPoints points = SnapPoints.of(GROUND, 8);

    assertThat(points.find(at(270.5, 100))).contains(at(270, 100));
    assertThat(points.find(at(272, 100))).contains(at(100, 90));
  }

  @Test
  void aBeatOfTooFewAddressesShowsNoPoint() {
    SnapGround few = new SnapGround(INDEX, List.of(), List.of(at(100, 90)), homes(7, 100, 100));

    assertThat(SnapPoints.of(few, 8).points()).isEmpty();
    assertThat(SnapPoints.of(few, 8).find(at(100, 100))).isEmpty();
    assertThat(SnapPoints.of(few, 8).find(at(700, 100))).isEmpty(); // no candidate at all
    assertThat(SnapPoints.of(few, 7).find(at(100, 100))).contains(at(100, 90));
  }

  @Test
  void theLeastNumberMustBeAboveZero() {
    assertThatThrownBy(() -> SnapPoints.of(GROUND, 0))
        .hasMessage("expected a least number of addresses above 0, got 0");
  }

  /** Over random ground: counted anew by the definition, whatever the order of the rows. */
  @Test
  void everyPointStandsForNoneOrEnoughAddressesOfItsBeat() {
    for (int seed = 0; seed < 20; seed++) {
      Random random = new Random(seed);
      List<PlanePoint> candidates = points(random, 120);
      List<PlanePoint> addresses = points(random, 700);
      SnapPoints snap = SnapPoints.of(new SnapGround(INDEX, List.of(), candidates, addresses), 8);

      Map<PlanePoint, Integer> standsFor = new HashMap<>();
      for (PlanePoint home : addresses) {
        PlanePoint shown = snap.find(home).orElseThrow();
        assertThat(INDEX.find(shown)).isEqualTo(INDEX.find(home));
        assertThat(shown).isEqualTo(nearest(snap, home));
        standsFor.merge(shown, 1, Integer::sum);
      }
      assertThat(standsFor.values()).allMatch(n -> n >= 8);
      assertThat(snap.points()).allMatch(p -> p.addresses() == standsFor.getOrDefault(p.at(), 0));

      Collections.shuffle(candidates, random);
      Collections.shuffle(addresses, random);
      SnapGround shuffled = new SnapGround(INDEX, List.of(), candidates, addresses);
      assertThat(SnapPoints.of(shuffled, 8).points()).isEqualTo(snap.points());
    }
  }

  private static PlanePoint nearest(SnapPoints snap, PlanePoint home) {
    String beat = INDEX.find(home).orElseThrow();
    return snap.points().stream()
        .filter(point -> point.beat().equals(beat))
        .map(SnapPoint::at)
        .min((p, q) -> Double.compare(p.distanceM(home), q.distanceM(home)))
        .orElseThrow();
  }

  private static List<PlanePoint> points(Random random, int n) {
    List<PlanePoint> points = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      points.add(at(1000 * random.nextDouble(), 1000 * random.nextDouble()));
    }
    return points;
  }

  @Test
  void ofEquallyNearPointsTheWesternmostCounts() {
    NearestPoint points = new NearestPoint(List.of(at(3, 0), at(1, 0), at(2, 5), at(2, -5)));

    assertThat(points.point(points.find(at(2, 0)))).isEqualTo(at(1, 0));
    points.remove(points.find(at(2, 0)));
    assertThat(points.point(points.find(at(2, 0)))).isEqualTo(at(3, 0));
    points.remove(points.find(at(2, 0)));
    assertThat(points.point(points.find(at(2, 0)))).isEqualTo(at(2, -5));
    assertThat(points.isRemoved(0)).isTrue();
    assertThat(new NearestPoint(List.of()).find(at(0, 0))).isEqualTo(-1);
  }

  /**
   * Cells of 400 m: that from 400 to 800 is cut by the border at 500, and its center is in b. 8
   * places lie in its part of a, 7 in that of b, 8 in the first cell, of which two are equal.
   */
  @Test
  void withoutAddressesThePlacesKnownStandIn() {
    List<PlanePoint> places =
        all(
            List.of(
                homes(8, 410, 100), homes(7, 510, 100), homes(7, 100, 100), homes(1, 100, 100)));
    SnapGround ground = StandInPoints.of(TWO_BEATS, Lattice.squares(400), places, 8);

    assertThat(ground.candidates()).hasSize(1);
    assertThat(INDEX.find(ground.candidates().get(0))).contains("a");
    assertThat(ground.candidates().get(0).eastM()).isBetween(400.0, 500.0);
    assertThat(ground.addresses()).hasSize(22);

    SnapPoints points = SnapPoints.of(ground, 8);
    assertThat(points.points()).hasSize(1).allMatch(p -> p.addresses() == 15);
    assertThat(points.find(at(510, 100))).isEmpty();
  }

  @Test
  void theMiddleOfACellInItsBeatIsItsCenter() {
    SnapGround ground = StandInPoints.of(TWO_BEATS, Lattice.squares(400), homes(8, 100, 100), 8);

    assertThat(ground.candidates()).containsExactly(at(200, 200));
  }

  /** One exact, one hidden, two moved by 10 and 30 m. */
  @Test
  void theCostOfPlacesIsMeasured() {
    assertThat(PlaceLoss.of(new double[] {0, Double.NaN, 10, 30}))
        .isEqualTo(new PlaceLoss(4, 0.25, 2 / 3.0, 20, 30));
    assertThat(PlaceLoss.of(new double[] {}))
        .isEqualTo(new PlaceLoss(0, Double.NaN, Double.NaN, Double.NaN, Double.NaN));
  }

  /** Somebody who knows all homes can only tell one in so many: the attack on points. */
  @Test
  void aShownPointNeverTellsTheHome() {
    Random random = new Random(9);
    List<PlanePoint> addresses = points(random, 500);
    SnapPoints snap =
        SnapPoints.of(new SnapGround(INDEX, List.of(), points(random, 200), addresses), 8);

    for (PlanePoint home : addresses) {
      Optional<PlanePoint> shown = snap.find(home);
      long couldBe = addresses.stream().filter(other -> snap.find(other).equals(shown)).count();
      assertThat(couldBe).isGreaterThanOrEqualTo(8);
    }
  }
}
