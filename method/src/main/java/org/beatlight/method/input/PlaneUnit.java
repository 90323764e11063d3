package org.beatlight.method.input;

import java.nio.file.Path;
import java.util.stream.IntStream;
import org.beatlight.settings.RunFailedException;

/** What coordinates are measured in. */
public enum PlaneUnit {
  /** Metres of a projected CRS: degrees are refused, as distances on them are none. */
  METRES {
    @Override
    public void check(Path file, double[] xs, double[] ys) {
      boolean degrees =
          xs.length > 0
              && IntStream.range(0, xs.length)
                  .allMatch(i -> Math.abs(xs[i]) <= 180 && Math.abs(ys[i]) <= 90);
      if (degrees) {
        throw new RunFailedException(
            "%s: expected metres of a projected CRS, got what look like longitudes and latitudes,"
                    .formatted(file)
                + " such as %s, %s: project them first, or add --any-unit if they are no degrees"
                    .formatted(xs[0], ys[0]));
      }
    }
  },
  /** Some unit of some plane. */
  ANY {
    @Override
    public void check(Path file, double[] xs, double[] ys) {}
  };

  /**
   * Checks coordinates.
   *
   * @throws RunFailedException if they are of another unit
   */
  public abstract void check(Path file, double[] xs, double[] ys);
}
