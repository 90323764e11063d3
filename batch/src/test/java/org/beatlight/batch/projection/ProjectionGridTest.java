package org.beatlight.batch.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.beatlight.core.geo.GroundFrame;
import org.beatlight.core.geo.LonLat;
import org.beatlight.core.geo.PlaneGrid;
import org.beatlight.core.geo.PlanePoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/** Grids of real projections against the projections themselves. */
class ProjectionGridTest {
  private static final double MILLIMETRE = 0.001;
  private static final int PROBES = 4_000;

  /** An oblique Mercator of its own, which no registry has. */
  private static final String WKT =
      """
      PROJCS["Skewed local grid",
        GEOGCS["NAD83", DATUM["North_American_Datum_1983",
          SPHEROID["GRS 1980", 6378137, 298.257222101], TOWGS84[0, 0, 0, 0, 0, 0, 0]],
          PRIMEM["Greenwich", 0], UNIT["degree", 0.0174532925199433]],
        PROJECTION["Hotine_Oblique_Mercator"],
        PARAMETER["latitude_of_center", 42], PARAMETER["longitude_of_center", -87.5],
        PARAMETER["azimuth", 30], PARAMETER["rectified_grid_angle", 30],
        PARAMETER["scale_factor", 0.9999], PARAMETER["false_easting", 0],
        PARAMETER["false_northing", 0], UNIT["metre", 1]]
      """;

  /** UTM, Lambert and transverse state planes, oblique stereographic, grids of other datums. */
  @ParameterizedTest
  @CsvSource({
    "EPSG:26916, -87.63, 41.88, 60",
    "EPSG:32616, -87.63, 41.88, 600",
    "EPSG:26971, -87.63, 41.88, 60",
    "EPSG:6454, -87.63, 41.88, 60",
    "EPSG:32118, -73.9, 40.7, 80",
    "EPSG:5070, -87.63, 41.88, 60",
    "EPSG:28992, 4.9, 52.37, 40",
    "EPSG:27700, -0.1, 51.5, 60",
    "EPSG:2193, 174.8, -36.9, 60",
    "EPSG:3460, 179.98, -16.6, 100"
  })
  void bothWaysErrByLessThanAMillimetreAnywhereInTheBox(
      String crs, double lonDeg, double latDeg, double sideKm) {
    assertThat(largestErrorM(crs, lonDeg, latDeg, sideKm)).isLessThan(MILLIMETRE);
  }

  @Test
  void aProjectionThatNoRegistryHasIsFollowedAsWell() {
    assertThat(largestErrorM(WKT, -87.63, 41.88, 60)).isLessThan(MILLIMETRE);
  }

  private static double largestErrorM(String crs, double lonDeg, double latDeg, double sideKm) {
    CityProjection projection = CityCrs.decode(crs);
    PlanePoint middle = projection.toPlane(new LonLat(lonDeg, latDeg));
    Envelope box = new Envelope(new Coordinate(middle.eastM(), middle.northM()));
    box.expandBy(sideKm * 500);
    PlaneGrid grid = PlaneGrid.ofBytes(PlaneGrid.of(projection, box).toBytes());
    Random random = new Random(5);
    double most = 0;
    for (int i = 0; i < PROBES; i++) {
      most = Math.max(most, errorM(projection, grid, probe(box, i, random)));
    }
    return most;
  }

  /** Returns the corners of the box first, then points anywhere in it. */
  private static PlanePoint probe(Envelope box, int i, Random random) {
    double east = i < 4 ? i % 2 : random.nextDouble();
    double north = i < 4 ? (i >> 1) : random.nextDouble();
    return new PlanePoint(
        box.getMinX() + east * box.getWidth(), box.getMinY() + north * box.getHeight());
  }

  private static double errorM(GroundFrame projection, PlaneGrid grid, PlanePoint at) {
    LonLat lonLat = projection.toLonLat(at);
    double forth = grid.toPlane(lonLat).distanceM(projection.toPlane(lonLat));
    LonLat ours = grid.toLonLat(at);
    double back =
        Math.hypot(ours.lonDeg() - lonLat.lonDeg(), ours.latDeg() - lonLat.latDeg()) * 111_320;
    return Math.max(forth, back);
  }
}
