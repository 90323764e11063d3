package org.beatlight.method.input;

import java.nio.file.Path;
import org.beatlight.core.geo.PlaneCheck;
import org.beatlight.settings.RunFailedException;

/** What coordinates are measured in. */
public enum PlaneUnit {
  /** Metres of a projected CRS: degrees are refused, as distances on them are none. */
  METRES {
    @Override
    public void check(Path file, double[] xs, double[] ys) {
      try {
        PlaneCheck.requireMetres(xs, ys);
      } catch (IllegalArgumentException e) {
        throw new RunFailedException(
            "%s: %s, or add --any-unit if they are no degrees".formatted(file, e.getMessage()), e);
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
