package org.beatlight.method.cluster;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beatlight.core.cluster.Clustering;
import org.beatlight.core.cluster.Places;
import org.beatlight.core.cluster.compatible.Stac;
import org.beatlight.core.geo.Radius;
import org.beatlight.method.input.Points;
import org.beatlight.method.input.PointsOption;
import org.beatlight.method.input.Polygons;
import org.beatlight.method.input.WeightOption;
import org.beatlight.method.output.Answer;
import org.beatlight.method.output.Layer;
import org.beatlight.method.output.Method;
import org.beatlight.method.output.OutputOption;
import org.beatlight.method.parameter.AboveZero;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@link Stac} as a command. */
@Command(
    name = "stac",
    mixinStandardHelpOptions = true,
    description = {
      "Spatial and temporal analysis of crime, to compare with CrimeStat; prefer dbscan.",
      "CSV: the rows with cluster (from 0, the heaviest first; -1 for none) and core. GeoJSON: the"
          + " convex hull of each cluster. Definition: docs/methods/stac.md"
    })
public final class StacMethod implements Method {
  @Mixin private PointsOption points = new PointsOption();
  @Mixin private WeightOption weight = new WeightOption();

  @Option(
      names = "--radius",
      required = true,
      paramLabel = "M",
      converter = AboveZero.class,
      description =
          "the search radius, in metres, above 0; circles are the root of 2 times as wide")
  private double radius;

  @Option(
      names = "--min-points",
      paramLabel = "W",
      defaultValue = "10",
      converter = AboveZero.class,
      description = "the least weight of a cluster, above 0 (default: ${DEFAULT-VALUE})")
  private double minPoints;

  @Option(
      names = "--lattice",
      paramLabel = "KIND",
      defaultValue = "triangular",
      description = "rectangular or triangular (default: ${DEFAULT-VALUE})")
  private Stac.Lattice lattice = Stac.Lattice.TRIANGULAR;

  @Option(
      names = "--polygons",
      paramLabel = "FILE",
      description =
          "the study area, over whose box the lattice is laid: GeoJSON, a shapefile, a GeoPackage or"
              + " KML (default: the box of the points, which is seldom the study area)")
  private @Nullable Path polygons;

  @Mixin private OutputOption output = new OutputOption();

  @Override
  public OutputOption output() {
    return output;
  }

  @Override
  public Answer answer() {
    Points read = points.read();
    Places places = read.places(weight.of(read.table()));
    Envelope box = polygons == null ? box(places) : box(Polygons.read(polygons, points.unit()));
    List<String> warnings = new ArrayList<>(read.warnings());
    if (polygons == null) {
      warnings.add("the lattice is laid over the box of the points, not over a study area");
    }
    if (!(box.getArea() > 0)) {
      Layer none = read.with(List.of("cluster", "core"), p -> List.of("", ""));
      return new Answer(
          read.table().size(),
          read.size(),
          Answer.notTested("expected points that span an area, got none"),
          warnings,
          none,
          Optional.of(Layer.of(none.columns(), 0, i -> List.of())));
    }

    Clustering found = new Stac(box, new Radius(radius), minPoints, lattice).cluster(places);
    return new Answer(
        read.table().size(),
        read.size(),
        ClusterResults.of(found),
        warnings,
        ClusterResults.labelled(read, found),
        Optional.of(ClusterResults.hulls(found)));
  }

  private static Envelope box(Places places) {
    Envelope box = new Envelope();
    for (int p = 0; p < places.size(); p++) {
      box.expandToInclude(places.eastM(p), places.northM(p));
    }
    return box;
  }

  private static Envelope box(Polygons polygons) {
    Envelope box = new Envelope();
    polygons.shapes().forEach(shape -> box.expandToInclude(shape.getEnvelopeInternal()));
    return box;
  }
}
