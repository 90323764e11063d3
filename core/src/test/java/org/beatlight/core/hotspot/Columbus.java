package org.beatlight.core.hotspot;

import java.util.Arrays;

/** 49 areas of Columbus, Ohio, with their residential burglaries and vehicle thefts in 1980. */
final class Columbus {
  private Columbus() {}

  /** Returns what spdep computed for each area. */
  static Table local() {
    return Table.of("oracles/local_stats/columbus_crime_local.csv");
  }

  static double[] crime() {
    return local().numbers("CRIME");
  }

  static Neighbours queen() {
    Table edges = Table.of("oracles/local_stats/columbus_queen_edges.csv");
    return Neighbours.ofEdges(49, cells(edges.numbers("from")), cells(edges.numbers("to")));
  }

  private static int[] cells(double[] numbers) {
    return Arrays.stream(numbers).mapToInt(n -> (int) n - 1).toArray();
  }
}
