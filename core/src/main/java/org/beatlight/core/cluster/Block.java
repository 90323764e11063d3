package org.beatlight.core.cluster;

/**
 * A part of the plane, in metres: its western and southern edges belong to it, the others do not,
 * so that of the blocks of a {@link BlockPlan} one holds a place. Edges may be infinite.
 */
public record Block(double westM, double southM, double eastM, double northM) {
  /** The whole plane. */
  public static final Block EVERYWHERE =
      new Block(
          Double.NEGATIVE_INFINITY,
          Double.NEGATIVE_INFINITY,
          Double.POSITIVE_INFINITY,
          Double.POSITIVE_INFINITY);

  /** Returns whether a place lies in the block. */
  public boolean holds(double placeEastM, double placeNorthM) {
    return placeEastM >= westM
        && placeEastM < eastM
        && placeNorthM >= southM
        && placeNorthM < northM;
  }

  /** Returns whether a place lies in the block or so near to it, its edges included. */
  public boolean isWithin(double metres, double placeEastM, double placeNorthM) {
    double dx = Math.max(0, Math.max(westM - placeEastM, placeEastM - eastM));
    double dy = Math.max(0, Math.max(southM - placeNorthM, placeNorthM - northM));
    return dx * dx + dy * dy <= metres * metres;
  }

  /** Returns whether a place of the block is so near to an edge, or nearer. */
  boolean isNearEdge(double metres, double placeEastM, double placeNorthM) {
    double aside = Math.min(placeEastM - westM, eastM - placeEastM);
    double along = Math.min(placeNorthM - southM, northM - placeNorthM);
    double nearest = Math.min(aside, along);
    return nearest * nearest <= metres * metres; // squares, as where the other block asks
  }

  Block west(double ofM) {
    return new Block(westM, southM, ofM, northM);
  }

  Block east(double ofM) {
    return new Block(ofM, southM, eastM, northM);
  }

  Block south(double ofM) {
    return new Block(westM, southM, eastM, ofM);
  }

  Block north(double ofM) {
    return new Block(westM, ofM, eastM, northM);
  }
}
