package org.beatlight.core.surface;

import java.util.Arrays;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;

/** Fills an area row by row: between where the middle line of a row enters it and leaves it. */
final class AreaRuns implements CoordinateSequenceFilter {
  private final Raster raster;
  private final double[][] crossings; // of each row, in no order
  private final int[] counts;

  AreaRuns(Raster raster) {
    this.raster = raster;
    crossings = new double[raster.rows()][4];
    counts = new int[raster.rows()];
  }

  /** Returns for each row its runs of columns whose middle is inside. */
  int[][] of(Geometry area) {
    area.apply(this);
    int[][] runs = new int[raster.rows()][];
    for (int row = 0; row < runs.length; row++) {
      Arrays.sort(crossings[row], 0, counts[row]);
      Runs found = new Runs();
      for (int i = 0; i < counts[row]; i += 2) {
        found.add(columnFrom(crossings[row][i]), columnFrom(crossings[row][i + 1]));
      }
      runs[row] = found.toArray();
    }
    return runs;
  }

  /** Returns the first column whose middle is at an east coordinate or beyond. */
  private int columnFrom(double eastM) {
    return (int) (Math.ceil(eastM / raster.cellM() - 0.5) - raster.column());
  }

  @Override
  public void filter(CoordinateSequence line, int at) {
    if (at > 0) {
      cross(line.getX(at - 1), line.getY(at - 1), line.getX(at), line.getY(at));
    }
  }

  /** A middle line crosses a segment that starts south of it, or on it, and ends north of it. */
  private void cross(double x1, double y1, double x2, double y2) {
    int to = rowFrom(Math.max(y1, y2));
    for (int row = rowFrom(Math.min(y1, y2)); row < to; row++) {
      double y = Raster.centerM(raster.row() + row, raster.cellM());
      add(row, x1 + (y - y1) / (y2 - y1) * (x2 - x1));
    }
  }

  private int rowFrom(double northM) {
    return (int) (Math.ceil(northM / raster.cellM() - 0.5) - raster.row());
  }

  private void add(int row, double eastM) {
    if (counts[row] == crossings[row].length) {
      crossings[row] = Arrays.copyOf(crossings[row], 2 * counts[row]);
    }
    crossings[row][counts[row]++] = eastM;
  }

  @Override
  public boolean isDone() {
    return false;
  }

  @Override
  public boolean isGeometryChanged() {
    return false;
  }
}
