package org.beatlight.method.robust;

import java.nio.file.Path;
import org.beatlight.core.cluster.Places;
import org.beatlight.core.robust.Ground;
import org.beatlight.method.input.PlaneUnit;
import org.beatlight.method.input.Polygons;
import org.beatlight.method.parameter.AboveZero;
import org.beatlight.settings.SettingsException;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import picocli.CommandLine.Option;

/** The options that say which ground is looked at. */
final class GroundOption {
  @Option(
      names = "--polygons",
      paramLabel = "FILE",
      description =
          "the ground where events can happen, in the plane of the points (default: all within"
              + " --reach of an event)")
  private @Nullable Path polygons;

  @Option(
      names = "--reach",
      paramLabel = "M",
      defaultValue = "300",
      converter = AboveZero.class,
      description = "without --polygons: metres around an event (default: ${DEFAULT-VALUE})")
  private double reachM;

  @Option(
      names = "--spot",
      paramLabel = "M",
      defaultValue = "50",
      converter = AboveZero.class,
      description = "the side of the squares that are told apart (default: ${DEFAULT-VALUE})")
  private double spotM;

  /** Returns the spots of the ground; where there would be too many, the mistake is the side's. */
  Ground ground(Places events, PlaneUnit unit) {
    try {
      return polygons == null
          ? Ground.near(events, reachM, spotM)
          : Ground.within(OverlayNGRobust.union(Polygons.read(polygons, unit).shapes()), spotM);
    } catch (IllegalArgumentException e) {
      throw new SettingsException("--spot: " + e.getMessage());
    }
  }
}
