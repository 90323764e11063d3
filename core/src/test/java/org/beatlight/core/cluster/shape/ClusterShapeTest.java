package org.beatlight.core.cluster.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.beatlight.core.cluster.Clustering;
import org.beatlight.core.cluster.Places;
import org.beatlight.core.geo.Radius;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;

/** An L of three 100 m squares' corners, and shapes of fewer dimensions. */
class ClusterShapeTest {
  private static final double[] EAST = {0, 100, 200, 0, 100, 200, 0, 100};
  private static final double[] NORTH = {0, 0, 0, 100, 100, 100, 200, 200};

  private static Clustering one(double[] east, double[] north) {
    Places places = Places.of(east, north);
    return Clustering.ofLabels(places, new int[places.size()]);
  }

  @Test
  void theConvexHullBridgesTheNotch() {
    assertThat(ClusterShape.convexHull().of(one(EAST, NORTH), 0).getArea()).isEqualTo(35_000);
  }

  @Test
  void theConcaveHullRunsFromTightToConvex() {
    Clustering found = one(EAST, NORTH);

    assertThat(ClusterShape.concaveHull(0).of(found, 0).getArea()).isEqualTo(30_000);
    assertThat(ClusterShape.concaveHull(1).of(found, 0).getArea()).isEqualTo(35_000);
    assertThatThrownBy(() -> ClusterShape.concaveHull(1.5))
        .hasMessage("expected a length ratio in [0, 1], got 1.5");
    assertThatThrownBy(() -> ClusterShape.concaveHull(Double.NaN)).hasMessageEndingWith("NaN");
  }

  @Test
  void discsCoverAllMembers() {
    Clustering found = one(EAST, NORTH);

    assertThat(
            ClusterShape.discs(new Radius(100))
                .of(found, 0)
                .covers(ClusterShape.convexHull().of(found, 0)))
        .isTrue();
  }

  @Test
  void theEllipseGrowsWithItsDeviations() {
    Clustering found = one(EAST, NORTH);
    double area = ClusterShape.ellipse(1).of(found, 0).getArea();

    assertThat(ClusterShape.ellipse(2).of(found, 0).getArea()).isCloseTo(4 * area, within(1e-6));
    assertThatThrownBy(() -> ClusterShape.ellipse(-1))
        .hasMessage("expected a finite number of deviations above 0, got -1.0");
    assertThatThrownBy(() -> ClusterShape.ellipse(Double.POSITIVE_INFINITY))
        .hasMessageEndingWith("got Infinity");
  }

  @Test
  void onePlaceAndALineHaveNoGround() {
    Clustering point = one(new double[3], new double[3]);
    Clustering pair = one(new double[] {0, 10}, new double[2]);

    assertThat(type(ClusterShape.convexHull().of(point, 0))).isEqualTo("Point");
    assertThat(type(ClusterShape.convexHull().of(pair, 0))).isEqualTo("LineString");
    assertThat(type(ClusterShape.concaveHull(0.3).of(point, 0))).isEqualTo("Point");
    assertThat(ClusterShape.ellipse(1).of(point, 0).isEmpty()).isTrue();
    assertThat(ClusterShape.ellipse(1).of(pair, 0).isEmpty()).isTrue();
  }

  private static String type(Geometry geometry) {
    return geometry.getGeometryType();
  }
}
