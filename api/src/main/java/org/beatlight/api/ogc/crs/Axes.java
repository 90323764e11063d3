package org.beatlight.api.ogc.crs;

import org.beatlight.core.geo.WebMercator;
import org.locationtech.jts.geom.Coordinate;

/** How the axes of a CRS lie to longitude and latitude. */
interface Axes {
  /** Longitude, then latitude. */
  Axes LON_LAT =
      new Axes() {
        @Override
        public Coordinate fromDegrees(double lonDeg, double latDeg) {
          return new Coordinate(lonDeg, latDeg);
        }

        @Override
        public Coordinate toDegrees(double first, double second) {
          return new Coordinate(first, second);
        }
      };

  /** Latitude, then longitude. */
  Axes LAT_LON =
      new Axes() {
        @Override
        public Coordinate fromDegrees(double lonDeg, double latDeg) {
          return new Coordinate(latDeg, lonDeg);
        }

        @Override
        public Coordinate toDegrees(double first, double second) {
          return new Coordinate(second, first);
        }
      };

  /** East, then north, in metres of the world map of the tiles. */
  Axes WEB_MERCATOR =
      new Axes() {
        private static final double WORLD_M = 2 * Math.PI * 6_378_137;

        @Override
        public Coordinate fromDegrees(double lonDeg, double latDeg) {
          return new Coordinate(
              (WebMercator.x(lonDeg) - 0.5) * WORLD_M, (0.5 - WebMercator.y(latDeg)) * WORLD_M);
        }

        @Override
        public Coordinate toDegrees(double first, double second) {
          return new Coordinate(
              WebMercator.lonDeg(first / WORLD_M + 0.5),
              WebMercator.latDeg(0.5 - second / WORLD_M));
        }
      };

  /** Returns a place in this CRS: x holds the first axis, y the second. */
  Coordinate fromDegrees(double lonDeg, double latDeg);

  /** Returns a place in degrees, longitude as x; it may lie beyond the globe. */
  Coordinate toDegrees(double first, double second);
}
