package org.beatlight.core.hotspot;

import java.util.Arrays;

/** 49 areas of Columbus, Ohio, with their residential burglaries and vehicle thefts in 1980. */
final class Columbus {
  static final Table LOCAL = Table.of("oracles/local_stats/columbus_crime_local.csv");

  private Columbus() {}

  static double[] crime() {
    return LOCAL.numbers("CRIME");
  }

  static Neighbours queen() {
    Table edges = Table.of("oracles/local_stats/columbus_queen_edges.csv");
    return Neighbours.ofEdges(49, cells(edges.numbers("from")), cells(edges.numbers("to")));
  }

  private static int[] cells(double[] numbers) {
    return Arrays.stream(numbers).mapToInt(n -> (int) n - 1).toArray();
  }
}
