package org.beatlight.method.area;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.beatlight.core.change.FalseDiscovery;
import org.beatlight.core.change.Normal;
import org.beatlight.core.hotspot.AreaScores;
import org.beatlight.core.hotspot.ConfidenceBin;
import org.beatlight.core.hotspot.GiStar;
import org.beatlight.core.hotspot.GlobalG;
import org.beatlight.core.hotspot.Neighbours;
import org.beatlight.core.hotspot.Permutations;
import org.beatlight.core.hotspot.Untested;
import org.beatlight.method.output.Answer;
import org.beatlight.method.output.Layer;
import org.beatlight.method.output.Method;
import org.beatlight.method.output.OutputOption;
import org.beatlight.method.parameter.PermutationsOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@link GiStar} as a command. */
@Command(
    name = "gi-star",
    mixinStandardHelpOptions = true,
    description = {
      "Hot and cold cells beside their neighbours: Getis and Ord's Gi*, with permutation.",
      "CSV and GeoJSON: the cells with z, p_normal, p (by permutation), q (false discovery rate"
          + " over all cells), bin (3, 2, 1 hot at 99, 95, 90 percent; negative cold) and untested (why)."
          + " Definition: docs/methods/gi-star.md"
    })
public final class GiStarMethod implements Method {
  @Mixin private CellsOption cells = new CellsOption();
  @Mixin private PopulationOption population = new PopulationOption();
  @Mixin private NeighboursOption neighbours = new NeighboursOption();

  @Option(
      names = "--row-standardised",
      description = "scales the weights of each cell's neighbours to add up to 1")
  private boolean rowStandardised;

  @Option(
      names = "--without-self",
      description = "leaves the cell itself out of everything: Gi instead of Gi*")
  private boolean withoutSelf;

  @Mixin private PermutationsOption permutations = new PermutationsOption();
  @Mixin private OutputOption output = new OutputOption();

  @Override
  public OutputOption output() {
    return output;
  }

  @Override
  public Answer answer() {
    Cells read = population.of(cells.read());
    Neighbours others = neighbours.of(read);
    AreaScores scores = scores(read.values(), others);
    double[] normal = scores.normalP();
    double[] p = scores.permutationP(new Permutations(permutations.count(), permutations.seed()));
    double[] q = FalseDiscovery.qValues(p);
    Layer layer =
        read.source()
            .with(
                List.of("z", "p_normal", "p", "q", "bin", "untested"),
                cell ->
                    List.of(
                        scores.z(cell),
                        normal[cell],
                        p[cell],
                        q[cell],
                        bin(scores.z(cell), q[cell]),
                        scores.findUntested(cell).map(Untested::reason).orElse("")));
    Map<String, Object> results = results(scores, q);
    if (!results.containsKey(Answer.NOT_TESTED)) {
      results.put("globalG", global(read.values(), others));
    }
    return new Answer(
        read.rows(), read.used(), results, read.warnings(), layer, Optional.of(layer));
  }

  private AreaScores scores(double[] values, Neighbours others) {
    Neighbours all = withoutSelf ? others : others.withSelf();
    Neighbours weighted = rowStandardised ? all.rowStandardised() : all;
    return withoutSelf ? GiStar.gi(values, weighted) : GiStar.star(values, weighted);
  }

  /** Tells whether high values lie together in the whole, or low ones. */
  private Map<String, Object> global(double[] values, Neighbours others) {
    if (Arrays.stream(values).anyMatch(value -> value < 0)) {
      return Answer.notTested("general G has no meaning for values below 0");
    }
    GlobalG found = GlobalG.of(values, rowStandardised ? others.rowStandardised() : others);
    if (Double.isNaN(found.statistic())) {
      return Answer.notTested(
          "expected 4 cells or more with neighbours and unequal values, two of them above 0");
    }

    Map<String, Object> told = new LinkedHashMap<>();
    double z = found.shuffled().z(found.statistic());
    told.put("g", found.statistic());
    told.put("expected", found.shuffled().mean());
    told.put("z", z);
    told.put("p", Normal.twoSided(z));
    return told;
  }

  private static Object bin(double z, double q) {
    OptionalInt bin = ConfidenceBin.of(z, q);
    return bin.isPresent() ? bin.getAsInt() : "";
  }

  private static Map<String, Object> results(AreaScores scores, double[] q) {
    List<Untested> untested =
        IntStream.range(0, scores.size())
            .mapToObj(scores::findUntested)
            .flatMap(Optional::stream)
            .toList();
    if (untested.size() == scores.size()) {
      return Answer.notTested(
          untested.isEmpty() ? Untested.TOO_FEW_CELLS.reason() : untested.get(0).reason());
    }

    Map<String, Object> results = new LinkedHashMap<>();
    results.put("cells", scores.size());
    results.put("tested", scores.size() - untested.size());
    results.put("hot", bins(scores, q, 1));
    results.put("cold", bins(scores, q, -1));
    return results;
  }

  /** Counts cells by confidence, on one side. */
  private static Map<String, Object> bins(AreaScores scores, double[] q, int side) {
    Map<String, Object> counts = new LinkedHashMap<>();
    for (int sure = 3; sure >= 1; sure--) {
      int bin = sure * side;
      long cells =
          IntStream.range(0, scores.size())
              .filter(c -> ConfidenceBin.of(scores.z(c), q[c]).orElse(0) == bin)
              .count();
      counts.put(List.of("90", "95", "99").get(sure - 1), cells);
    }
    return counts;
  }
}
