package org.beatlight.method.surface;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.beatlight.core.cluster.Places;
import org.beatlight.core.geo.PlanePoint;
import org.beatlight.core.surface.Bandwidth;
import org.beatlight.core.surface.EdgeCorrection;
import org.beatlight.core.surface.Kernel;
import org.beatlight.core.surface.KernelDensity;
import org.beatlight.core.surface.Mask;
import org.beatlight.core.surface.Raster;
import org.beatlight.core.surface.Surface;
import org.beatlight.method.input.Points;
import org.beatlight.method.input.PointsOption;
import org.beatlight.method.input.Polygons;
import org.beatlight.method.input.WeightOption;
import org.beatlight.method.output.Answer;
import org.beatlight.method.output.Layer;
import org.beatlight.method.output.Method;
import org.beatlight.method.output.OutputOption;
import org.beatlight.method.parameter.PlaneSize;
import org.beatlight.settings.SettingsException;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@link KernelDensity} as a command. */
@Command(
    name = "kde",
    mixinStandardHelpOptions = true,
    description = {
      "A surface of density by a kernel: events for each square metre, on a fixed lattice.",
      "CSV and GeoJSON: one row a cell with x, y (its middle) and density; cells without any are"
          + " left out. Definition: docs/methods/kernel-density.md"
    })
public final class KdeMethod implements Method {
  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  @Mixin private PointsOption points = new PointsOption();
  @Mixin private WeightOption weight = new WeightOption();

  @Option(
      names = "--bandwidth",
      required = true,
      paramLabel = "M",
      converter = PlaneSize.class,
      description =
          "in metres, from 0.1 to 100000: the radius of a quartic kernel, the standard deviation of"
              + " a Gaussian one")
  private double bandwidth;

  @Option(
      names = "--kernel",
      paramLabel = "KERNEL",
      defaultValue = "quartic",
      description = "quartic or gaussian (default: ${DEFAULT-VALUE})")
  private Kernel kernel = Kernel.QUARTIC;

  @Option(
      names = "--cell",
      paramLabel = "M",
      converter = PlaneSize.class,
      description =
          "the side of a cell, in metres, from 0.1 to the bandwidth (default: a fifth of it, at"
              + " least 0.1)")
  private @Nullable Double cell;

  @Option(
      names = "--polygons",
      paramLabel = "FILE",
      description =
          "the ground where events can happen: GeoJSON, a shapefile, a GeoPackage or KML; densities"
              + " are then told inside alone, and corrected for its edge")
  private @Nullable Path polygons;

  @Mixin private OutputOption output = new OutputOption();

  @Override
  public OutputOption output() {
    return output;
  }

  @Override
  public Answer answer() {
    double side = Optional.ofNullable(cell).orElse(Math.max(0.1, bandwidth / 5));
    if (side > bandwidth) {
      throw new SettingsException(
          "--cell: expected at most the bandwidth of %s, got %s".formatted(bandwidth, side));
    }

    Points read = points.read();
    if (read.size() == 0) {
      Layer none = Layer.of(List.of("x", "y", "density"), 0, i -> List.of());
      return answer(read, Answer.notTested("expected a row with a place, got none"), none);
    }
    Surface surface = surface(read.places(weight.of(read.table())), side);
    return answer(read, results(surface), layer(surface));
  }

  private static Answer answer(Points read, Map<String, Object> results, Layer cells) {
    int rows = read.table().size();
    return new Answer(rows, read.size(), results, read.warnings(), cells, Optional.of(cells));
  }

  private Surface surface(Places places, double side) {
    KernelDensity density = KernelDensity.fixed(places, kernel, new Bandwidth(bandwidth));
    try {
      if (polygons == null) {
        return density.on(Raster.covering(box(places), side));
      }

      List<Geometry> ground = Polygons.read(polygons, points.unit()).shapes();
      Mask mask = Mask.of(OverlayNGRobust.union(ground), side);
      return new EdgeCorrection(mask, kernel, new Bandwidth(bandwidth))
          .correct(density.on(mask.raster()));
    } catch (IllegalArgumentException e) { // too many cells
      throw new SettingsException("--cell: " + e.getMessage());
    }
  }

  /** Quartic kernels end there; of Gaussian ones 1 % lies beyond. */
  private Envelope box(Places places) {
    Envelope box = new Envelope();
    for (int p = 0; p < places.size(); p++) {
      box.expandToInclude(places.eastM(p), places.northM(p));
    }
    box.expandBy(kernel == Kernel.QUARTIC ? bandwidth : 3 * bandwidth);
    return box;
  }

  private static int[] filled(Surface surface) {
    double[] values = surface.values();
    return IntStream.range(0, values.length).filter(i -> values[i] > 0).toArray();
  }

  private static Layer layer(Surface surface) {
    int[] cells = filled(surface);
    double[] values = surface.values();
    Raster raster = surface.raster();
    return Layer.of(
            List.of("x", "y", "density"),
            cells.length,
            i -> {
              PlanePoint center = center(raster, cells[i]);
              return List.of(center.eastM(), center.northM(), values[cells[i]]);
            })
        .shapedBy(i -> Optional.of(square(center(raster, cells[i]), raster.cellM() / 2)));
  }

  private static PlanePoint center(Raster raster, int index) {
    return raster.center(
        raster.column() + index % raster.columns(), raster.row() + index / raster.columns());
  }

  private static Geometry square(PlanePoint center, double half) {
    return GEOMETRIES.toGeometry(
        new Envelope(
            center.eastM() - half,
            center.eastM() + half,
            center.northM() - half,
            center.northM() + half));
  }

  private static Map<String, Object> results(Surface surface) {
    double[] values = surface.values();
    int[] cells = filled(surface);
    Map<String, Object> results = new LinkedHashMap<>();
    results.put("cells", cells.length);
    results.put("cellSide", surface.raster().cellM());
    results.put("eventsOnCells", surface.mass());
    if (cells.length > 0) {
      int peak = cells[0];
      for (int i : cells) {
        peak = values[i] > values[peak] ? i : peak;
      }
      PlanePoint center = center(surface.raster(), peak);
      results.put("peak", List.of(center.eastM(), center.northM()));
      results.put("peakDensity", values[peak]);
    }
    return results;
  }
}
