package org.beatlight.core.cluster;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** ST-DBSCAN as docs/methods/st-dbscan.md defines it, row by row and in quadratic time. */
final class NaiveStDbscan {
  private final StSample sample;
  private final boolean[] core;
  private final int[] labels;

  private NaiveStDbscan(StSample sample) {
    this.sample = sample;
    core = new boolean[sample.size()];
    labels = new int[sample.size()];
    Arrays.fill(labels, -1);
  }

  static int[] labels(StSample sample) {
    NaiveStDbscan naive = new NaiveStDbscan(sample);
    naive.markCore();
    naive.grow();
    naive.settleBorders(false);
    naive.rank();
    naive.settleBorders(true);
    naive.rank();
    return naive.labels;
  }

  private double distanceM2(int a, int b) {
    double dx = sample.eastM()[a] - sample.eastM()[b];
    double dy = sample.northM()[a] - sample.northM()[b];
    return dx * dx + dy * dy;
  }

  private boolean near(int a, int b) {
    double radius = sample.method().radius().metres();
    return distanceM2(a, b) <= radius * radius
        && Math.abs(sample.timeDays()[a] - sample.timeDays()[b]) <= sample.method().spanDays();
  }

  private IntStream rows() {
    return IntStream.range(0, sample.size());
  }

  private void markCore() {
    for (int i = 0; i < core.length; i++) {
      int row = i;
      core[i] = rows().filter(j -> near(row, j)).count() >= sample.method().minWeight();
    }
  }

  private void grow() {
    int next = 0;
    for (int i = 0; i < core.length; i++) {
      if (core[i] && labels[i] < 0) {
        flood(i, next++);
      }
    }
  }

  private void flood(int start, int label) {
    ArrayDeque<Integer> open = new ArrayDeque<>(List.of(start));
    labels[start] = label;
    while (!open.isEmpty()) {
      int row = open.remove();
      rows()
          .filter(j -> core[j] && labels[j] < 0 && near(row, j))
          .forEach(
              j -> {
                labels[j] = label;
                open.add(j);
              });
    }
  }

  private void settleBorders(boolean ties) {
    int[] before = labels.clone();
    for (int i = 0; i < core.length; i++) {
      int row = i;
      int[] reached = rows().filter(j -> core[j] && near(row, j)).toArray();
      double least = Arrays.stream(reached).mapToDouble(j -> distanceM2(row, j)).min().orElse(0);
      int[] nearest =
          Arrays.stream(reached)
              .filter(j -> distanceM2(row, j) == least)
              .map(j -> before[j])
              .distinct()
              .sorted()
              .toArray();
      if (!core[i] && nearest.length > 0 && (nearest.length == 1 || ties)) {
        labels[i] = nearest[0];
      }
    }
  }

  private void rank() {
    List<Integer> order =
        rows()
            .map(i -> labels[i])
            .filter(label -> label >= 0)
            .distinct()
            .boxed()
            .sorted(
                Comparator.comparingLong((Integer c) -> -rows().filter(i -> labels[i] == c).count())
                    .thenComparingDouble(c -> sample.eastM()[anchor(c)])
                    .thenComparingDouble(c -> sample.northM()[anchor(c)])
                    .thenComparingDouble(c -> sample.timeDays()[anchor(c)]))
            .toList();
    for (int i = 0; i < labels.length; i++) {
      labels[i] = order.indexOf(labels[i]); // −1 stays −1
    }
  }

  private int anchor(int cluster) {
    return rows()
        .filter(i -> labels[i] == cluster && core[i])
        .boxed()
        .min(
            Comparator.comparingDouble((Integer i) -> sample.eastM()[i])
                .thenComparingDouble(i -> sample.northM()[i])
                .thenComparingDouble(i -> sample.timeDays()[i]))
        .orElseThrow();
  }
}
