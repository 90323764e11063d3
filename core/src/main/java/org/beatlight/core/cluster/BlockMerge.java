package org.beatlight.core.cluster;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.beatlight.core.cluster.BlockClusters.Seam;
import org.beatlight.core.cluster.BlockClusters.Tie;
import org.beatlight.core.geo.PlanePoint;

/**
 * Joins the clusters of blocks: the third step of DBSCAN in blocks. Core places that two blocks
 * know tell which of their clusters are one; all else is sums, so little of a block is looked at.
 */
public final class BlockMerge {
  private final List<BlockClusters> blocks;
  private final int[] firsts; // the number of each block's first local cluster
  private final int[] clusterOf; // of each local cluster
  private final int[][] tied; // the cluster of each tie of each block
  private List<Cluster> clusters;

  private BlockMerge(List<BlockClusters> blocks) {
    this.blocks = List.copyOf(blocks);
    firsts = new int[blocks.size() + 1];
    for (int b = 0; b < blocks.size(); b++) {
      firsts[b + 1] = firsts[b] + blocks.get(b).clusters();
    }
    clusterOf = joined();
    tied = blocks.stream().map(block -> new int[block.ties().size()]).toArray(int[][]::new);
    for (int[] ofBlock : tied) {
      Arrays.fill(ofBlock, Clustering.NOISE);
    }
    clusters = List.of();
  }

  /**
   * Joins all blocks of a plan.
   *
   * @param blocks in any order, in which labels are asked for
   */
  public static BlockMerge of(List<BlockClusters> blocks) {
    BlockMerge merge = new BlockMerge(blocks);
    merge.settleTies(true); // those that are none, since their clusters are one
    merge.rank();
    merge.settleTies(false);
    merge.rank();
    return merge;
  }

  /** Returns the clusters; the place in the list is the label. */
  public List<Cluster> clusters() {
    return clusters;
  }

  /** Returns the label of each owned place of a block, as {@link Clustering#label} would. */
  public int[] labels(int block) {
    BlockClusters of = blocks.get(block);
    int[] labels =
        IntStream.range(0, of.owned().size()).map(p -> global(block, of.label(p))).toArray();
    for (int t = 0; t < of.ties().size(); t++) {
      labels[of.ties().get(t).place()] = tied[block][t];
    }
    return labels;
  }

  /** Returns the clustering of all places: what {@link Dbscan#cluster} says of the whole. */
  public Clustering clustering() {
    int rows = blocks.stream().mapToInt(block -> block.owned().size()).sum();
    double[][] columns = new double[3][rows];
    int[] labels = new int[rows];
    boolean[] core = new boolean[rows];
    int row = 0;
    for (int b = 0; b < blocks.size(); b++) {
      Places owned = blocks.get(b).owned();
      int[] ofBlock = labels(b);
      for (int p = 0; p < ofBlock.length; p++, row++) {
        columns[0][row] = owned.eastM(p);
        columns[1][row] = owned.northM(p);
        columns[2][row] = owned.weight(p);
        labels[row] = ofBlock[p];
        core[row] = blocks.get(b).isCore(p);
      }
    }
    Places places = Places.ofWeighted(columns[0], columns[1], columns[2]);
    return inOrder(places, labels, core);
  }

  /** Takes labels and core row by row; a place has one row. */
  private Clustering inOrder(Places places, int[] labelOfRow, boolean[] coreOfRow) {
    int[] labels = new int[places.size()];
    boolean[] core = new boolean[places.size()];
    for (int row = 0; row < labelOfRow.length; row++) {
      labels[places.placeOfRow(row)] = labelOfRow[row];
      core[places.placeOfRow(row)] = coreOfRow[row];
    }
    return new Clustering(places, labels, core, clusters);
  }

  private int global(int block, int local) {
    return local == Clustering.NOISE ? Clustering.NOISE : clusterOf[firsts[block] + local];
  }

  /** Returns the cluster of each local one, numbered from 0 in no meaningful order yet. */
  private int[] joined() {
    DisjointSets sets = new DisjointSets(firsts[blocks.size()]);
    Map<PlanePoint, Integer> seen = new HashMap<>();
    for (int b = 0; b < blocks.size(); b++) {
      for (Seam seam : blocks.get(b).seams()) {
        int local = firsts[b] + seam.cluster();
        Integer other = seen.putIfAbsent(seam.point(), local);
        if (other != null) {
          sets.join(local, other);
        }
      }
    }
    int[] numbers = new int[firsts[blocks.size()]];
    int next = 0;
    for (int i = 0; i < numbers.length; i++) { // a root comes before the others of its set
      numbers[i] = sets.root(i) == i ? next++ : numbers[sets.root(i)];
    }
    return numbers;
  }

  private void settleTies(boolean onlyOne) {
    for (int b = 0; b < blocks.size(); b++) {
      for (int t = 0; t < tied[b].length; t++) {
        int[] near = near(b, blocks.get(b).ties().get(t));
        if (!onlyOne || Arrays.stream(near).distinct().count() == 1) {
          tied[b][t] = Arrays.stream(near).min().orElseThrow();
        }
      }
    }
  }

  private int[] near(int block, Tie tie) {
    return Arrays.stream(tie.clusters()).map(local -> global(block, local)).toArray();
  }

  private void rank() {
    List<Cluster> tallied = tally();
    int[] order = Tally.heaviestFirst(tallied, c -> c); // anchors differ, so nothing is left to it
    int[] ranks = Tally.ranks(order);
    Labelling.renumber(clusterOf, ranks);
    for (int[] ofBlock : tied) {
      Labelling.renumber(ofBlock, ranks);
    }
    clusters = IntStream.of(order).mapToObj(tallied::get).toList();
  }

  private List<Cluster> tally() {
    BlockTally tally = new BlockTally(Arrays.stream(clusterOf).max().orElse(-1) + 1);
    for (int b = 0; b < blocks.size(); b++) {
      tally.add(blocks.get(b), labels(b));
    }
    return tally.clusters();
  }
}
