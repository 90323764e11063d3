package org.beatlight.method.surface;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.beatlight.core.cluster.Places;
import org.beatlight.core.geo.PlanePoint;
import org.beatlight.core.surface.Bandwidth;
import org.beatlight.core.surface.BandwidthChoice;
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
import org.beatlight.method.parameter.Levels;
import org.beatlight.method.parameter.PlaneSize;
import org.beatlight.settings.SettingsException;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
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
          + " left out. With --isobands one row a band with from, to (none for the topmost) and"
          + " area_m2. GeoTIFF: the surface, in one band. Definition:"
          + " docs/methods/kernel-density.md"
    })
public final class KdeMethod implements Method {
  @Mixin private PointsOption points = new PointsOption();
  @Mixin private WeightOption weight = new WeightOption();
  @Mixin private BandwidthOption bandwidth = new BandwidthOption();

  @Option(
      names = "--kernel",
      paramLabel = "KERNEL",
      defaultValue = "quartic",
      description = "quartic or gaussian (default: ${DEFAULT-VALUE})")
  private Kernel kernel = Kernel.QUARTIC;

  @Option(
      names = "--adaptive",
      description =
          "narrower kernels where events are dense, wider where they are sparse; the bandwidth is"
              + " then that of the pilot")
  private boolean adaptive;

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

  @Option(
      names = "--isobands",
      paramLabel = "LEVELS",
      converter = Levels.Reader.class,
      description =
          "the result are the grounds between rising levels, in events for each square metre, with"
              + " commas between, such as 0.00001,0.00002; the last band has no upper level")
  private @Nullable Levels isobands;

  @Mixin private OutputOption output = new OutputOption();

  @Override
  public OutputOption output() {
    return output;
  }

  @Override
  public Answer answer() {
    bandwidth.check(kernel);
    Points read = bandwidth.having(points.read());
    if (read.size() == 0) {
      return notTested(read, "expected a row with a place, got none");
    }

    Places places = read.places(weight.of(read.table()));
    Optional<Geometry> ground = Optional.ofNullable(polygons).map(this::ground);
    double areaM2 = ground.map(Geometry::getArea).orElseGet(() -> box(places, 0).getArea());
    BandwidthChoice choice = bandwidth.choose(kernel, read, places, areaM2);
    if (choice instanceof BandwidthChoice.NotTested not) {
      return notTested(read, not.reason());
    }

    BandwidthChoice.Chosen chosen = (BandwidthChoice.Chosen) choice;
    Surface surface = surface(places, chosen.bandwidth(), ground);
    List<String> warnings =
        Stream.concat(read.warnings().stream(), BandwidthOption.warnings(chosen)).toList();
    return answer(read, results(chosen, surface), warnings, layer(surface)).with(surface);
  }

  private Answer notTested(Points read, String reason) {
    Layer none = isobands == null ? SurfaceLayers.noCells() : SurfaceLayers.noBands();
    return answer(read, Answer.notTested(reason), read.warnings(), none);
  }

  private static Answer answer(
      Points read, Map<String, Object> results, List<String> warnings, Layer layer) {
    int rows = read.table().size();
    return new Answer(rows, read.size(), results, warnings, layer, Optional.of(layer));
  }

  private Geometry ground(Path file) {
    return OverlayNGRobust.union(Polygons.read(file, points.unit()).shapes());
  }

  private Surface surface(Places places, Bandwidth h, Optional<Geometry> ground) {
    double side = Optional.ofNullable(cell).orElse(Math.max(0.1, h.metres() / 5));
    if (side > h.metres()) {
      throw new SettingsException(
          "--cell: expected at most the bandwidth of %s, got %s".formatted(h.metres(), side));
    }

    try {
      if (ground.isPresent()) {
        Mask mask = Mask.of(ground.get(), side);
        return (adaptive
                ? KernelDensity.adaptive(places, kernel, h, mask)
                : KernelDensity.fixed(places, kernel, h))
            .within(mask);
      }
      KernelDensity density =
          adaptive
              ? KernelDensity.adaptive(places, kernel, h)
              : KernelDensity.fixed(places, kernel, h);
      return density.on(Raster.covering(box(places, reach(places, density)), side));
    } catch (IllegalArgumentException e) { // too many cells
      throw new SettingsException("--cell: " + e.getMessage());
    }
  }

  /** Quartic kernels end there; of Gaussian ones 1 % lies beyond. */
  private double reach(Places places, KernelDensity density) {
    double widest = 0;
    for (int p = 0; p < places.size(); p++) {
      widest = Math.max(widest, density.bandwidthM(p));
    }
    return kernel == Kernel.QUARTIC ? widest : 3 * widest;
  }

  private static Envelope box(Places places, double aroundM) {
    Envelope box = new Envelope();
    for (int p = 0; p < places.size(); p++) {
      box.expandToInclude(places.eastM(p), places.northM(p));
    }
    box.expandBy(aroundM);
    return box;
  }

  private Layer layer(Surface surface) {
    return isobands == null
        ? SurfaceLayers.cells(surface)
        : SurfaceLayers.bands(surface, isobands.values());
  }

  private static Map<String, Object> results(BandwidthChoice.Chosen chosen, Surface surface) {
    double[] values = surface.values();
    int[] cells = SurfaceLayers.filled(surface);
    Map<String, Object> results = new LinkedHashMap<>();
    results.put("bandwidth", chosen.bandwidth().metres());
    if (!chosen.scores().isEmpty()) {
      results.put("candidates", scores(chosen.scores()));
    }
    results.put("cells", cells.length);
    results.put("cellSide", surface.raster().cellM());
    results.put("eventsOnCells", surface.mass());
    if (cells.length > 0) {
      int peak = cells[0];
      for (int i : cells) {
        peak = values[i] > values[peak] ? i : peak;
      }
      PlanePoint center = SurfaceLayers.center(surface.raster(), peak);
      results.put("peak", List.of(center.eastM(), center.northM()));
      results.put("peakDensity", values[peak]);
    }
    return results;
  }

  private static List<Object> scores(List<BandwidthChoice.Score> scores) {
    List<Object> told = new ArrayList<>();
    for (BandwidthChoice.Score score : scores) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("bandwidth", score.bandwidth().metres());
      one.put("logLikelihood", score.logLikelihood());
      told.add(one);
    }
    return told;
  }
}
