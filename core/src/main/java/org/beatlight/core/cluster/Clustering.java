package org.beatlight.core.cluster;

import java.util.Arrays;
import java.util.List;

/**
 * Places with the cluster of each. Clusters are numbered from 0 by weight, the heaviest first, and
 * among equals by their anchor, west before east, then south before north.
 */
public final class Clustering {
  /** The label of places in no cluster. */
  public static final int NOISE = -1;

  private final Places places;
  private final int[] labels;
  private final boolean[] core;
  private final List<Cluster> clusters;
  private final int[] starts; // first member of each cluster, and the end
  private final int[] members; // cluster by cluster, each in canonical order

  Clustering(Places places, int[] labels, boolean[] core, List<Cluster> clusters) {
    this.places = places;
    this.labels = labels;
    this.core = core;
    this.clusters = List.copyOf(clusters);
    starts = new int[clusters.size() + 1];
    for (int c = 0; c < clusters.size(); c++) {
      starts[c + 1] = starts[c] + clusters.get(c).places();
    }
    members = new int[starts[clusters.size()]];
    listMembers();
  }

  /**
   * Returns a clustering by given labels, whose clusters are numbered anew. Every member counts as
   * core.
   *
   * @param labels of each place: any number of 0 or more, or {@link #NOISE}
   */
  public static Clustering ofLabels(Places places, int[] labels) {
    return Labelling.ofLabels(places, labels).toClustering();
  }

  /** Returns the clustering in which no place belongs to a cluster. */
  public static Clustering ofNoise(Places places) {
    return Labelling.empty(places).toClustering();
  }

  private void listMembers() {
    int[] next = starts.clone();
    for (int p = 0; p < labels.length; p++) {
      if (labels[p] != NOISE) {
        members[next[labels[p]]++] = p;
      }
    }
  }

  /** Returns the places that were clustered. */
  public Places places() {
    return places;
  }

  /** Returns the clusters; the place in the list is the label. */
  public List<Cluster> clusters() {
    return clusters;
  }

  /** Returns the label of a place, {@link #NOISE} for none. */
  public int label(int place) {
    return labels[place];
  }

  /** Returns the label of a row that the places were made from, {@link #NOISE} for none. */
  public int labelOfRow(int row) {
    return labels[places.placeOfRow(row)];
  }

  /** Returns whether a place is core: it has enough weight within the radius. */
  public boolean isCore(int place) {
    return core[place];
  }

  /** Returns the places of a cluster, core and border, in canonical order. */
  public int[] members(int cluster) {
    return Arrays.copyOfRange(members, starts[cluster], starts[cluster + 1]);
  }

  /** Returns the core places of a cluster in canonical order. */
  public int[] coreMembers(int cluster) {
    return Arrays.stream(members(cluster)).filter(this::isCore).toArray();
  }
}
