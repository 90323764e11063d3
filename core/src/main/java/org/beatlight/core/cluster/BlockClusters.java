package org.beatlight.core.cluster;

import java.util.List;
import org.beatlight.core.geo.PlanePoint;
import org.beatlight.core.geo.Radius;

/**
 * What one block tells of its places, knowing those around it too: the second step of DBSCAN in
 * blocks (docs/methods/dbscan.md). Clusters go by local numbers, which {@link BlockMerge} makes
 * global.
 */
public final class BlockClusters {
  /** Wider than 2 by more than rounding can err. */
  private static final double TWICE = 2 * (1 + 1e-9);

  private final Places owned;
  private final int[] labels; // local, of each owned place; noise where tied
  private final boolean[] core; // of each owned place
  private final List<Tie> ties;
  private final List<Seam> seams;
  private final int clusters;

  private BlockClusters(
      Places owned, int[] labels, boolean[] core, List<Tie> ties, List<Seam> seams, int clusters) {
    this.owned = owned;
    this.labels = labels;
    this.core = core;
    this.ties = List.copyOf(ties);
    this.seams = List.copyOf(seams);
    this.clusters = clusters;
  }

  /** A place as near to core places of several local clusters. */
  record Tie(int place, int[] clusters) {}

  /** A core place that another block knows too, with its local cluster here. */
  record Seam(double eastM, double northM, int cluster) {
    PlanePoint point() {
      return new PlanePoint(eastM, northM);
    }
  }

  /** Returns the distance from its block, in metres, up to which a block must know all places. */
  public static double haloM(Radius radius) {
    return TWICE * radius.metres();
  }

  /**
   * Clusters a block.
   *
   * @param known all places in the block or within {@link #haloM} of it, each with its whole weight
   * @throws IllegalArgumentException as {@link Dbscan#cluster} does
   */
  public static BlockClusters of(Block block, Places known, Radius radius, double minWeight) {
    return new BlockSearch(block, known, radius).clusters(minWeight);
  }

  static BlockClusters of(
      Places owned, int[] labels, boolean[] core, List<Tie> ties, List<Seam> seams, int clusters) {
    return new BlockClusters(owned, labels, core, ties, seams, clusters);
  }

  /** Returns the places that lie in the block. */
  public Places owned() {
    return owned;
  }

  /** Returns whether an owned place is core. */
  public boolean isCore(int place) {
    return core[place];
  }

  /** Returns the whole as bytes, for {@link #ofBytes}. */
  public byte[] toBytes() {
    return new BlockBytes(this).write();
  }

  /** Reads what {@link #toBytes} wrote. */
  public static BlockClusters ofBytes(byte[] bytes) {
    return BlockBytes.read(bytes);
  }

  int label(int place) {
    return labels[place];
  }

  int clusters() {
    return clusters;
  }

  List<Tie> ties() {
    return ties;
  }

  List<Seam> seams() {
    return seams;
  }
}
