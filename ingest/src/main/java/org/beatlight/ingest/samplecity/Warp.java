package org.beatlight.ingest.samplecity;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/**
 * Takes the drawing board (metres from a corner of the sheet) to the ground (metres of {@link
 * Utm16#CRS}) and bends it gently by long waves, a little differently for every seed, so that no
 * line of the town is ruler-straight. What meets on the board meets on the ground.
 */
final class Warp {
  private static final double WEST_M = 395_000;
  private static final double SOUTH_M = 4_591_000;
  private static final int WAVES = 4;
  private static final double AMPLITUDE_M = 22;

  private final double[] waveX = new double[WAVES];
  private final double[] waveY = new double[WAVES];
  private final double[] phaseX = new double[WAVES];
  private final double[] phaseY = new double[WAVES];

  Warp(Dice dice) {
    for (int i = 0; i < WAVES; i++) {
      double lengthM = dice.between(1_800, 4_500);
      double heading = dice.between(0, 2 * StrictMath.PI);
      waveX[i] = 2 * StrictMath.PI / lengthM * StrictMath.cos(heading);
      waveY[i] = 2 * StrictMath.PI / lengthM * StrictMath.sin(heading);
      phaseX[i] = dice.between(0, 2 * StrictMath.PI);
      phaseY[i] = dice.between(0, 2 * StrictMath.PI);
    }
  }

  /** Returns the ground under a point of the board. */
  Coordinate toGround(Coordinate board) {
    double x = WEST_M + board.x;
    double y = SOUTH_M + board.y;
    for (int i = 0; i < WAVES; i++) {
      double angle = waveX[i] * board.x + waveY[i] * board.y;
      x += AMPLITUDE_M * StrictMath.sin(angle + phaseX[i]);
      y += AMPLITUDE_M * StrictMath.sin(angle + phaseY[i]);
    }
    return new Coordinate(x, y);
  }

  /** Returns the ground under a line of the board. */
  Coordinate[] toGround(List<Coordinate> board) {
    return board.stream().map(this::toGround).toArray(Coordinate[]::new);
  }
}
