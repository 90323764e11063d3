package org.beatlight.api.hotspot.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beatlight.api.web.Problem;
import org.beatlight.core.contract.PublishedV1;
import org.beatlight.core.geo.Lattice;
import org.beatlight.core.hotspot.Permutations;

/**
 * Gi* on the cells of a lattice that lie in beats.
 *
 * @param bandM how far neighbours lie, in metres
 * @param permutations 0 for p by the normal distribution
 * @param falseDiscoveryRate at which verdicts are given
 */
record GiStarQuery(
    Lattice lattice, double bandM, int permutations, long seed, double falseDiscoveryRate)
    implements QueryMethod {
  static final String NAME = "gi-star";
  static final List<String> PARAMETERS =
      List.of("cellM", "shape", "bandM", "permutations", "seed", "falseDiscoveryRate");

  private static final double LEAST_CELL_M = 25;
  private static final double MOST_CELL_M = PublishedV1.PLANE_MARGIN_M / 2;
  private static final double CELL_M = 200;
  private static final int MOST_CELLS = 40_000;
  private static final double MOST_BANDS = 3; // of a cell's side: 28 neighbours
  private static final int PERMUTATIONS = 999;
  private static final int MOST_PERMUTATIONS = 9_999;
  private static final long MOST_SEED = (1L << 53) - 1; // what JavaScript can tell exactly
  private static final double LEAST_RATE = 1e-6;
  private static final double MOST_RATE = 0.5;

  static GiStarQuery read(Fields fields, QueryGround ground) {
    double cellM = fields.number("cellM", LEAST_CELL_M, MOST_CELL_M, CELL_M);
    Lattice.Shape shape = fields.value("shape", GiStarQuery::shape, Lattice.Shape.SQUARE);
    Lattice lattice = new Lattice(shape, cellM, 0, 0, 0);
    requireFew(lattice, ground);
    double around = shape == Lattice.Shape.SQUARE ? cellM * Math.sqrt(2) : cellM;
    return new GiStarQuery(
        lattice,
        fields.number("bandM", cellM, MOST_BANDS * cellM, around),
        permutations(fields),
        fields.whole("seed", 0, MOST_SEED, 1),
        fields.number(
            "falseDiscoveryRate",
            LEAST_RATE,
            MOST_RATE,
            ground.snapshot().manifest().changes().falseDiscoveryRate()));
  }

  private static Lattice.Shape shape(String name) {
    return switch (name) {
      case "square" -> Lattice.Shape.SQUARE;
      case "hexagon" -> Lattice.Shape.HEXAGON;
      default ->
          throw new IllegalArgumentException("expected square or hexagon, got \"" + name + "\"");
    };
  }

  private static void requireFew(Lattice lattice, QueryGround ground) {
    double cells = ground.beats().about(lattice);
    if (cells > MOST_CELLS) {
      long least = (long) Math.ceil(lattice.spacingM() * Math.sqrt(cells / MOST_CELLS));
      throw Problem.badRequest(
          "cellM: expected a number from %d to %.0f, as the beats may have %d cells at most, got %s"
              .formatted(least, MOST_CELL_M, MOST_CELLS, Fields.plain(lattice.spacingM())));
    }
  }

  private static int permutations(Fields fields) {
    return (int)
        fields.whole(
            "permutations",
            "0 or a whole number from %d to %d".formatted(Permutations.FEWEST, MOST_PERMUTATIONS),
            count -> count == 0 || (count >= Permutations.FEWEST && count <= MOST_PERMUTATIONS),
            PERMUTATIONS);
  }

  /** Returns how values are shuffled; nothing where p is to be that of the normal distribution. */
  Optional<Permutations> findPermutations() {
    return permutations == 0 ? Optional.empty() : Optional.of(new Permutations(permutations, seed));
  }

  @Override
  public Map<String, Object> parameters() {
    Map<String, Object> parameters = new LinkedHashMap<>();
    parameters.put("cellM", lattice.spacingM());
    parameters.put("shape", lattice.shape() == Lattice.Shape.SQUARE ? "square" : "hexagon");
    parameters.put("bandM", bandM);
    parameters.put("permutations", permutations);
    parameters.put("seed", seed);
    parameters.put("falseDiscoveryRate", falseDiscoveryRate);
    return parameters;
  }

  @Override
  public Found find(HotspotQuery query, ChosenEvents events, QueryGround ground) {
    return new CellTest(this, ground).find(events, query.limit());
  }
}
