package org.beatlight.core.cluster;

/** The bounding box of some points, in metres. */
record Box(double west, double south, double east, double north) {
  /** Returns the box of the points [from, to), of which there is at least one. */
  static Box of(double[] eastM, double[] northM, int from, int to) {
    double west = eastM[from];
    double south = northM[from];
    double east = west;
    double north = south;
    for (int i = from + 1; i < to; i++) {
      west = Math.min(west, eastM[i]);
      east = Math.max(east, eastM[i]);
      south = Math.min(south, northM[i]);
      north = Math.max(north, northM[i]);
    }
    return new Box(west, south, east, north);
  }

  /** Returns the least squared distance that points of the two boxes can have. */
  double leastM2(Box other) {
    double dx = Math.max(0, Math.max(other.west - east, west - other.east));
    double dy = Math.max(0, Math.max(other.south - north, south - other.north));
    return dx * dx + dy * dy;
  }

  /** Returns the greatest squared distance that points of the two boxes can have. */
  double mostM2(Box other) {
    double dx = Math.max(other.east - west, east - other.west);
    double dy = Math.max(other.north - south, north - other.south);
    return dx * dx + dy * dy;
  }

  boolean isWide() {
    return east - west >= north - south;
  }

  double middleEastM() {
    return west + (east - west) / 2;
  }

  double middleNorthM() {
    return south + (north - south) / 2;
  }
}
