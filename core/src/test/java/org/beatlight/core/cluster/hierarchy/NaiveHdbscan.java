package org.beatlight.core.cluster.hierarchy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * HDBSCAN as docs/methods/hdbscan.md defines it, row by row: no places, no trees. Edges are removed
 * one by one, the last in their order first, and what is left is flooded. It shares no code with
 * what it is compared to.
 */
final class NaiveHdbscan {
  private static final class Part {
    private final List<Part> inside = new ArrayList<>();
    private final int[] rows;
    private final double birth;
    private double stability;
    private boolean chosen;

    private Part(int[] rows, double birth) {
      this.rows = rows;
      this.birth = birth;
    }
  }

  /** An edge between two rows, by their numbers in the order of east, then north. */
  record Pair(double reachM2, double distanceM2, int first, int last) {}

  /** How the page orders edges of one length. */
  static final Comparator<Pair> TIES =
      Comparator.comparingDouble(Pair::distanceM2)
          .thenComparingInt(Pair::first)
          .thenComparingInt(Pair::last);

  private final int[][] ranks; // of each pair of rows among all pairs in their order
  private final List<Pair> joins; // those that join what was apart, in their order
  private final int minClusterSize;
  private final int[] labels;
  private int next;

  /** Takes rows ordered by east, then north. */
  private NaiveHdbscan(double[] eastM, double[] northM, Hdbscan parameters, Comparator<Pair> ties) {
    int n = eastM.length;
    minClusterSize = parameters.minClusterSize();
    double[][] squares = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        double dx = eastM[i] - eastM[j];
        double dy = northM[i] - northM[j];
        squares[i][j] = dx * dx + dy * dy;
      }
    }
    double[] core =
        Arrays.stream(squares)
            .mapToDouble(row -> Arrays.stream(row).sorted().toArray()[parameters.minPoints() - 1])
            .toArray();
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        double reach = Math.max(squares[i][j], Math.max(core[i], core[j]));
        pairs.add(new Pair(reach, squares[i][j], i, j));
      }
    }
    pairs.sort(Comparator.comparingDouble(Pair::reachM2).thenComparing(ties));
    ranks = new int[n][n];
    joins = joins(pairs);
    labels = new int[n];
    Arrays.fill(labels, -1);
  }

  private List<Pair> joins(List<Pair> pairs) {
    List<Pair> result = new ArrayList<>();
    int[] group = IntStream.range(0, ranks.length).toArray();
    for (int rank = 0; rank < pairs.size(); rank++) {
      Pair pair = pairs.get(rank);
      ranks[pair.first][pair.last] = rank;
      ranks[pair.last][pair.first] = rank;
      int from = group[pair.first];
      int to = group[pair.last];
      if (from != to) {
        result.add(pair);
        Arrays.setAll(group, row -> group[row] == from ? to : group[row]);
      }
    }
    return result;
  }

  /** Returns labels with numbers of no meaning. */
  static int[] labels(double[] eastM, double[] northM, Hdbscan parameters) {
    return labels(eastM, northM, parameters, TIES);
  }

  /**
   * Returns labels with numbers of no meaning.
   *
   * @param ties the order of edges of one length
   */
  static int[] labels(double[] eastM, double[] northM, Hdbscan parameters, Comparator<Pair> ties) {
    int[] order =
        IntStream.range(0, eastM.length)
            .boxed()
            .sorted(
                Comparator.comparingDouble((Integer row) -> eastM[row])
                    .thenComparingDouble(row -> northM[row]))
            .mapToInt(Integer::intValue)
            .toArray();
    int[] labels = new int[order.length];
    Arrays.fill(labels, -1);
    if (eastM.length < Math.max(parameters.minClusterSize(), parameters.minPoints())) {
      return labels;
    }

    double[] east = IntStream.of(order).mapToDouble(row -> eastM[row]).toArray();
    double[] north = IntStream.of(order).mapToDouble(row -> northM[row]).toArray();
    NaiveHdbscan naive = new NaiveHdbscan(east, north, parameters, ties);
    naive.run();
    IntStream.range(0, order.length).forEach(i -> labels[order[i]] = naive.labels[i]);
    return labels;
  }

  private void run() {
    Part all = new Part(IntStream.range(0, labels.length).toArray(), 0);
    takeApart(all, joins.size() - 1);
    all.inside.forEach(this::choose);
    all.inside.forEach(this::label);
  }

  private double lambda(int join) {
    double least =
        joins.stream().mapToDouble(Pair::reachM2).filter(reach -> reach > 0).min().orElse(1);
    return 1 / Math.sqrt(Math.max(least, joins.get(join).reachM2));
  }

  private void takeApart(Part part, int from) {
    int[] rows = part.rows;
    for (int level = from; level >= 0; level--) {
      List<int[]> large =
          floods(rows, rank(joins.get(level))).stream()
              .filter(f -> f.length >= minClusterSize)
              .toList();
      double life = lambda(level) - part.birth;
      if (large.size() == 1) {
        part.stability += (rows.length - large.get(0).length) * life;
        rows = large.get(0);
        continue;
      }
      part.stability += rows.length * life;
      for (int[] piece : large) {
        Part inner = new Part(piece, lambda(level));
        part.inside.add(inner);
        takeApart(inner, level - 1);
      }
      return;
    }
  }

  private int rank(Pair pair) {
    return ranks[pair.first][pair.last];
  }

  private List<int[]> floods(int[] rows, int limit) {
    List<int[]> floods = new ArrayList<>();
    boolean[] seen = new boolean[ranks.length];
    for (int start : rows) {
      List<Integer> flood = new ArrayList<>();
      if (!seen[start]) {
        seen[start] = true;
        flood.add(start);
      }
      for (int i = 0; i < flood.size(); i++) {
        int at = flood.get(i);
        for (int other : rows) {
          if (!seen[other] && ranks[at][other] < limit) {
            seen[other] = true;
            flood.add(other);
          }
        }
      }
      floods.add(flood.stream().mapToInt(Integer::intValue).toArray());
    }
    return floods;
  }

  private double choose(Part part) {
    double inside = part.inside.stream().mapToDouble(this::choose).sum();
    part.chosen = inside <= part.stability * (1 + 1e-9);
    return part.chosen ? part.stability : inside;
  }

  private void label(Part part) {
    if (part.chosen) {
      IntStream.of(part.rows).forEach(row -> labels[row] = next);
      next++;
    } else {
      part.inside.forEach(this::label);
    }
  }
}
