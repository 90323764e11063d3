package org.beatlight.method.input;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say where events are. */
public final class PointsOption {
  @Mixin private TableOption table = new TableOption();

  @Option(
      names = "--x",
      required = true,
      paramLabel = "COL",
      description = "the column of the easting, in metres of a projected CRS")
  private @Nullable String x;

  @Option(
      names = "--y",
      required = true,
      paramLabel = "COL",
      description = "the column of the northing, in metres of a projected CRS")
  private @Nullable String y;

  @Option(
      names = "--any-unit",
      description =
          "takes coordinates of any plane, in whatever unit; distances are then in that unit, and"
              + " what looks like longitudes and latitudes is not refused")
  private boolean anyUnit;

  /** Reads the points; rows without a place are left out and warned about. */
  public Points read() {
    return Points.read(
        table.read(),
        Objects.requireNonNull(x, "picocli sets --x"),
        Objects.requireNonNull(y, "picocli sets --y"),
        unit());
  }

  /** Returns what coordinates are measured in. */
  public PlaneUnit unit() {
    return anyUnit ? PlaneUnit.ANY : PlaneUnit.METRES;
  }
}
