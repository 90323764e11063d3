package org.beatlight.method.area;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.beatlight.core.change.FalseDiscovery;
import org.beatlight.core.hotspot.LocalMoran;
import org.beatlight.core.hotspot.Permutations;
import org.beatlight.core.hotspot.Quadrant;
import org.beatlight.core.hotspot.Untested;
import org.beatlight.method.output.Answer;
import org.beatlight.method.output.Layer;
import org.beatlight.method.output.Method;
import org.beatlight.method.output.OutputOption;
import org.beatlight.method.parameter.PermutationsOption;
import org.beatlight.method.parameter.Share;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@link LocalMoran} as a command. */
@Command(
    name = "local-moran",
    mixinStandardHelpOptions = true,
    description = {
      "Cells like their neighbours, or unlike them: local Moran's I, with permutation.",
      "CSV and GeoJSON: the cells with moran_i, quadrant (high-high, low-low, high-low, low-high),"
          + " p_normal, p (by permutation), q (false discovery rate over all cells) and untested"
          + " (why). Definition: docs/methods/local-moran.md"
    })
public final class LocalMoranMethod implements Method {
  @Mixin private CellsOption cells = new CellsOption();
  @Mixin private PopulationOption population = new PopulationOption();
  @Mixin private NeighboursOption neighbours = new NeighboursOption();
  @Mixin private PermutationsOption permutations = new PermutationsOption();

  @Option(
      names = "--fdr",
      paramLabel = "RATE",
      defaultValue = "0.05",
      converter = Share.class,
      description =
          "the accepted share of false alarms among the cells that the summary counts, between 0"
              + " and 1 (default: ${DEFAULT-VALUE})")
  private double rate;

  @Mixin private OutputOption output = new OutputOption();

  @Override
  public OutputOption output() {
    return output;
  }

  @Override
  public Answer answer() {
    Cells read = population.of(cells.read());
    LocalMoran found = LocalMoran.of(read.values(), neighbours.of(read));
    double[] normal = found.normalP();
    double[] p = found.permutationP(new Permutations(permutations.count(), permutations.seed()));
    double[] q = FalseDiscovery.qValues(p);
    Layer layer =
        read.source()
            .with(
                List.of("moran_i", "quadrant", "p_normal", "p", "q", "untested"),
                cell ->
                    List.of(
                        found.statistic(cell),
                        found.findQuadrant(cell).map(Quadrant::code).orElse(""),
                        normal[cell],
                        p[cell],
                        q[cell],
                        found.findUntested(cell).map(Untested::reason).orElse("")));
    return new Answer(
        read.rows(), read.used(), results(found, q), read.warnings(), layer, Optional.of(layer));
  }

  private Map<String, Object> results(LocalMoran found, double[] q) {
    List<Untested> untested =
        IntStream.range(0, found.size())
            .mapToObj(found::findUntested)
            .flatMap(Optional::stream)
            .toList();
    if (untested.size() == found.size()) {
      return Answer.notTested(
          untested.isEmpty() ? Untested.TOO_FEW_CELLS.reason() : untested.get(0).reason());
    }

    Map<String, Object> results = new LinkedHashMap<>();
    results.put("cells", found.size());
    results.put("tested", found.size() - untested.size());
    for (Quadrant quadrant : Quadrant.values()) {
      long count =
          IntStream.range(0, found.size())
              .filter(c -> q[c] <= rate)
              .filter(c -> found.findQuadrant(c).equals(Optional.of(quadrant)))
              .count();
      results.put(quadrant.code(), count);
    }
    return results;
  }
}
