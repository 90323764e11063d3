package org.beatlight.method.cluster;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.beatlight.core.cluster.Clustering;
import org.beatlight.core.cluster.Places;
import org.beatlight.core.cluster.significance.ClusterTest;
import org.beatlight.core.cluster.significance.NullPlaces;
import org.beatlight.core.cluster.significance.Significance;
import org.beatlight.method.input.Column;
import org.beatlight.method.input.PlaneUnit;
import org.beatlight.method.input.Points;
import org.beatlight.method.input.Polygons;
import org.beatlight.method.parameter.SimulationCount;
import org.beatlight.settings.RunFailedException;
import org.beatlight.settings.SettingsException;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import picocli.CommandLine.Option;

/** The options of a {@link ClusterTest}. */
final class SignificanceOption {
  @Option(
      names = "--runs",
      paramLabel = "R",
      converter = SimulationCount.class,
      description =
          "tests the clusters: how often the events are thrown over the ground by chance, in"
              + " [19, 99999]; needs --polygons; no p is below 1/(R + 1) (default: no test)")
  private @Nullable Integer runs;

  @Option(
      names = "--polygons",
      paramLabel = "FILE",
      description =
          "with --runs: the ground where events can happen, each square metre as likely: GeoJSON, a"
              + " shapefile, a GeoPackage or KML")
  private @Nullable Path polygons;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "with --runs: equal seeds give equal p-values (default: ${DEFAULT-VALUE})")
  private long seed;

  /** Returns what the test says; nothing where none is asked for. */
  Optional<Significance> test(
      Points read, Optional<Column> weight, PlaneUnit unit, Function<Places, Clustering> method) {
    if (runs == null && polygons == null) {
      return Optional.empty();
    }
    if (runs == null || polygons == null) {
      throw new SettingsException(
          "expected --runs and --polygons together, got %s alone"
              .formatted(runs == null ? "--polygons" : "--runs"));
    }

    double[] ones = new double[read.size()];
    Arrays.fill(ones, 1);
    double[] weights = weight.map(column -> read.numbers(column::positive)).orElse(ones);
    ClusterTest test = new ClusterTest(method, ground(polygons, unit), runs, seed);
    return Optional.of(test.test(read.xs(), read.ys(), weights));
  }

  private static NullPlaces ground(Path file, PlaneUnit unit) {
    Geometry ground = OverlayNGRobust.union(Polygons.read(file, unit).shapes());
    if (!(ground.getArea() > 0)) {
      throw new RunFailedException(file + ": expected polygons with an area, got none");
    }
    return NullPlaces.ofPolygons(ground);
  }
}
