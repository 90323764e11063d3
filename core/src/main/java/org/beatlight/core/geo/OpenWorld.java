package org.beatlight.core.geo;

/** The world map ({@link WebMercator}) cut open at a meridian of choice: x in [west, west + 1). */
final class OpenWorld {
  private OpenWorld() {}

  /** Returns the x of a map that begins at {@code west}. */
  static double from(double west, double x) {
    return x - Math.floor(x - west);
  }

  /** Turns longitude and latitude at a place of the array into x and y. */
  static void ofDegrees(double[] points, int at, double west) {
    points[at] = from(west, WebMercator.x(points[at]));
    points[at + 1] = WebMercator.y(points[at + 1]);
  }

  /** Turns x and y at a place of the array into longitude and latitude. */
  static void toDegrees(double[] points, int at) {
    points[at] = WebMercator.lonDeg(from(0, points[at]));
    points[at + 1] = WebMercator.latDeg(points[at + 1]);
  }
}
