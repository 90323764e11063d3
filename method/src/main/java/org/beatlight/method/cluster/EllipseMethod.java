package org.beatlight.method.cluster;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.beatlight.core.cluster.Places;
import org.beatlight.core.cluster.shape.DeviationalEllipse;
import org.beatlight.method.input.Points;
import org.beatlight.method.input.PointsOption;
import org.beatlight.method.input.WeightOption;
import org.beatlight.method.output.Answer;
import org.beatlight.method.output.Layer;
import org.beatlight.method.output.Method;
import org.beatlight.method.output.OutputOption;
import org.beatlight.method.parameter.AboveZero;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@link DeviationalEllipse} as a command. */
@Command(
    name = "ellipse",
    mixinStandardHelpOptions = true,
    description = {
      "Where events lie on the whole and how they spread: the standard deviational ellipse.",
      "CSV and GeoJSON: one row with center_x, center_y, bearing (degrees clockwise from north),"
          + " sigma_x, sigma_y (metres) and area (square metres, of one deviation); the shape is"
          + " drawn with --deviations. Definition: docs/methods/ellipse.md"
    })
public final class EllipseMethod implements Method {
  private static final List<String> COLUMNS =
      List.of("center_x", "center_y", "bearing", "sigma_x", "sigma_y", "area");

  @Mixin private PointsOption points = new PointsOption();
  @Mixin private WeightOption weight = new WeightOption();

  @Option(
      names = "--deviations",
      paramLabel = "N",
      defaultValue = "1",
      converter = AboveZero.class,
      description =
          "how many standard deviations the axes of the shape are long, above 0"
              + " (default: ${DEFAULT-VALUE})")
  private double deviations;

  @Mixin private OutputOption output = new OutputOption();

  @Override
  public OutputOption output() {
    return output;
  }

  @Override
  public Answer answer() {
    Points read = points.read();
    Places places = read.places(weight.of(read.table()));
    Optional<DeviationalEllipse> found =
        DeviationalEllipse.of(places, IntStream.range(0, places.size()).toArray());
    Layer layer =
        found
            .map(
                e ->
                    Layer.of(COLUMNS, 1, i -> List.copyOf(told(e).values()))
                        .shapedBy(i -> Optional.of(e.polygon(deviations))))
            .orElseGet(() -> Layer.of(COLUMNS, 0, i -> List.of()));
    return new Answer(
        read.table().size(),
        read.size(),
        found
            .map(EllipseMethod::told)
            .orElseGet(() -> Answer.notTested("expected rows that weigh more than 2 in all")),
        read.warnings(),
        layer,
        Optional.of(layer));
  }

  private static Map<String, Object> told(DeviationalEllipse ellipse) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("centerX", ellipse.center().eastM());
    told.put("centerY", ellipse.center().northM());
    told.put("bearing", Math.toDegrees(ellipse.bearingRad()));
    told.put("sigmaX", ellipse.sigmaXM());
    told.put("sigmaY", ellipse.sigmaYM());
    told.put("area", ellipse.areaM2());
    return told;
  }
}
