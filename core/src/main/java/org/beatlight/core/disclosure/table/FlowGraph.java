package org.beatlight.core.disclosure.table;

import java.util.Arrays;

/**
 * Changes of a table that leave all its relations true, as flows: rows and columns are nodes, and a
 * cell is an arc between its row and its column, from the row for counts and the total of all, from
 * the column for other totals. A count can rise without limit and fall to 0; what flows in must
 * flow out.
 */
final class FlowGraph {
  private static final long PLENTY = Long.MAX_VALUE / 4;

  private final CountTable table;
  private final int rows;
  private final long[][] capacity; // what can still flow from a node to another; rows come first
  private final long[][] cost; // of a unit along an arc; negative for none

  FlowGraph(CountTable table, ArcCost costs) {
    this.table = table;
    rows = table.rows();
    int nodes = rows + table.columns();
    capacity = new long[nodes][nodes];
    cost = new long[nodes][nodes];
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < table.columns(); j++) {
        long each = costs.of(i, j);
        int from = table.isTotal(i, j) ? rows + j : i;
        int to = table.isTotal(i, j) ? i : rows + j;
        capacity[from][to] = each < 0 ? 0 : PLENTY;
        capacity[to][from] = each < 0 ? 0 : table.count(i, j);
        cost[from][to] = each;
        cost[to][from] = each;
      }
    }
  }

  /** What changing a cell costs: 0 or more, and below 0 where it cannot change. */
  @FunctionalInterface
  interface ArcCost {
    long of(int row, int column);
  }

  /**
   * Lets a cell rise by changing others, the cheapest first, which are told. A graph is good for
   * one such question.
   *
   * @param wanted how much is enough
   * @return by how much it can rise; {@link Bounds#UNBOUNDED} where there is no limit
   */
  long raise(int row, int column, long wanted, ArcUse use) {
    boolean total = table.isTotal(row, column);
    return send(total ? row : rows + column, total ? rows + column : row, wanted, use);
  }

  /** Lets a cell fall, in the same way. */
  long lower(int row, int column, long wanted) {
    boolean total = table.isTotal(row, column);
    return send(total ? rows + column : row, total ? row : rows + column, wanted, (i, j) -> {});
  }

  private long send(int from, int to, long wanted, ArcUse use) {
    capacity[from][to] = 0; // the cell itself shall not take its change back
    capacity[to][from] = 0;
    long sent = 0;
    int[] before = cheapest(from, to);
    while (sent < wanted && before[to] >= 0) {
      long most = wanted - sent;
      for (int node = to; node != from; node = before[node]) {
        most = Math.min(most, capacity[before[node]][node]);
      }
      if (most >= PLENTY / 2) {
        return Bounds.UNBOUNDED;
      }
      for (int node = to; node != from; node = before[node]) {
        capacity[before[node]][node] -= most;
        capacity[node][before[node]] += most;
        use.along(Math.min(before[node], node), Math.max(before[node], node) - rows);
      }
      sent += most;
      before = cheapest(from, to);
    }
    return sent;
  }

  /** Is told of each cell that changes. */
  @FunctionalInterface
  interface ArcUse {
    void along(int row, int column);
  }

  /** Returns the node before each on the cheapest way (Dijkstra), −1 for those out of reach. */
  private int[] cheapest(int from, int to) {
    int nodes = capacity.length;
    int[] before = new int[nodes];
    long[] least = new long[nodes];
    boolean[] done = new boolean[nodes];
    Arrays.fill(before, -1);
    Arrays.fill(least, PLENTY);
    least[from] = 0;
    for (int at = next(least, done); at >= 0 && at != to; at = next(least, done)) {
      done[at] = true;
      for (int node = 0; node < nodes; node++) {
        long way = least[at] + Math.max(0, cost[at][node]) + 1; // of equal ones the shortest
        if (capacity[at][node] > 0 && way < least[node]) {
          least[node] = way;
          before[node] = at;
        }
      }
    }
    return before;
  }

  private static int next(long[] least, boolean[] done) {
    int next = -1;
    for (int node = 0; node < least.length; node++) {
      if (!done[node] && least[node] < PLENTY && (next < 0 || least[node] < least[next])) {
        next = node;
      }
    }
    return next;
  }
}
