package org.beatlight.method.parameter;

import picocli.CommandLine.Option;

/** The options {@code --permutations} and {@code --seed}. */
public final class PermutationsOption {
  @Option(
      names = "--permutations",
      paramLabel = "R",
      defaultValue = "999",
      converter = PermutationCount.class,
      description =
          "how often the data are shuffled, in [99, 99999]; no p is below 1/(R + 1)"
              + " (default: ${DEFAULT-VALUE})")
  private int count;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "equal seeds give equal p-values (default: ${DEFAULT-VALUE})")
  private long seed;

  /** Returns how often. */
  public int count() {
    return count;
  }

  /** Returns the seed. */
  public long seed() {
    return seed;
  }
}
