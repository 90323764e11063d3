package org.beatlight.method.area;

import org.beatlight.core.hotspot.Permutations;
import org.beatlight.method.parameter.PermutationCount;
import picocli.CommandLine.Option;

/** The options of conditional permutation. */
final class PermutationsOption {
  @Option(
      names = "--permutations",
      paramLabel = "R",
      defaultValue = "999",
      converter = PermutationCount.class,
      description =
          "how often values are shuffled, in [99, 99999]; no p is below 2/(R + 1)"
              + " (default: ${DEFAULT-VALUE})")
  private int count;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "equal seeds give equal p-values (default: ${DEFAULT-VALUE})")
  private long seed;

  Permutations value() {
    return new Permutations(count, seed);
  }
}
