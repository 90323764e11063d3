package org.beatlight.core.cluster;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The working state of one clustering: the label of every place, while it is still changing. */
final class Labelling {
  private final Places places;
  private final boolean[] core; // of each place
  private final int[] labels; // of each place
  private final int[] cellClusters; // of each cell; noise where no place is core
  private int clusters;

  private Labelling(Places places, int cells) {
    this.places = places;
    core = new boolean[places.size()];
    labels = new int[places.size()];
    cellClusters = new int[cells];
    Arrays.fill(labels, Clustering.NOISE);
    Arrays.fill(cellClusters, Clustering.NOISE);
  }

  /** Labels no place. */
  static Labelling empty(Places places) {
    return new Labelling(places, 0);
  }

  /** Labels places as given, by any numbers of 0 or more; every labelled place counts as core. */
  static Labelling ofLabels(Places places, int[] given) {
    Labelling labelling = new Labelling(places, 0);
    Map<Integer, Integer> numbers = new HashMap<>();
    for (int p = 0; p < given.length; p++) {
      if (given[p] != Clustering.NOISE) {
        labelling.core[p] = true;
        labelling.labels[p] = numbers.computeIfAbsent(given[p], g -> numbers.size());
      }
    }
    labelling.clusters = numbers.size();
    labelling.rank();
    return labelling;
  }

  /** Labels the core places by the sets that they are in, and no other place. */
  static Labelling ofCore(Places places, boolean[] core, DisjointSets sets) {
    int[] given = new int[core.length];
    Arrays.setAll(given, p -> core[p] ? sets.root(p) : Clustering.NOISE);
    return ofLabels(places, given);
  }

  /** Labels the core places by the sets that their cells are in, and no other place. */
  static Labelling ofCore(Places places, Cells cells, boolean[] coreSlots, DisjointSets sets) {
    Labelling labelling = new Labelling(places, cells.size());
    for (int cell = 0; cell < cells.size(); cell++) {
      int root = sets.root(cell);
      for (int slot = cells.start(cell); slot < cells.start(cell + 1); slot++) {
        if (coreSlots[slot]) {
          labelling.addCore(cells.place(slot), cell, root);
        }
      }
    }
    return labelling;
  }

  private void addCore(int place, int cell, int root) {
    if (cellClusters[root] == Clustering.NOISE) {
      cellClusters[root] = clusters++; // a root comes before the other cells of its set
    }
    cellClusters[cell] = cellClusters[root];
    labels[place] = cellClusters[root];
    core[place] = true;
  }

  /** Returns the number of clusters. */
  int clusters() {
    return clusters;
  }

  int label(int place) {
    return labels[place];
  }

  boolean isCore(int place) {
    return core[place];
  }

  void assign(int place, int cluster) {
    labels[place] = cluster;
  }

  /** Returns the cluster of each cell's core places. */
  int[] cellClusters() {
    return cellClusters;
  }

  /** Numbers the clusters anew, the heaviest first. */
  void rank() {
    List<Cluster> tallied = tally();
    int[] anchors = anchors();
    int[] order = Tally.heaviestFirst(tallied, c -> anchors[c]); // where places coincide, by time
    int[] ranks = Tally.ranks(order);
    renumber(labels, ranks);
    renumber(cellClusters, ranks);
  }

  private int[] anchors() {
    int[] anchors = new int[clusters];
    for (int p = core.length - 1; p >= 0; p--) {
      if (core[p]) {
        anchors[labels[p]] = p;
      }
    }
    return anchors;
  }

  static void renumber(int[] values, int[] ranks) {
    for (int i = 0; i < values.length; i++) {
      values[i] = values[i] == Clustering.NOISE ? Clustering.NOISE : ranks[values[i]];
    }
  }

  private List<Cluster> tally() {
    return Tally.of(places, labels, core, clusters);
  }

  Clustering toClustering() {
    return new Clustering(places, labels, core, tally());
  }
}
