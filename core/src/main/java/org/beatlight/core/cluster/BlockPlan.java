package org.beatlight.core.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Cuts the plane into blocks that hold about equally many places, as a k-d tree does: small ones
 * downtown, large ones where little happens. A place counts once, however many events it has.
 */
public final class BlockPlan {
  private final double[] eastM;
  private final double[] northM;
  private final int mostPlaces;
  private final List<Block> blocks = new ArrayList<>();

  private BlockPlan(double[] eastM, double[] northM, int mostPlaces) {
    this.eastM = eastM;
    this.northM = northM;
    this.mostPlaces = mostPlaces;
  }

  /**
   * Returns blocks that cover the plane; one where there are few places.
   *
   * @param places all, or a sample of them
   * @param mostPlaces that a block holds of these, at least 1
   */
  public static List<Block> of(Places places, int mostPlaces) {
    if (mostPlaces < 1) {
      throw new IllegalArgumentException("expected at least one place a block, got " + mostPlaces);
    }

    double[] eastM = new double[places.size()];
    double[] northM = new double[places.size()];
    Arrays.setAll(eastM, places::eastM);
    Arrays.setAll(northM, places::northM);
    BlockPlan plan = new BlockPlan(eastM, northM, mostPlaces);
    plan.cut(Block.EVERYWHERE, 0, places.size());
    return List.copyOf(plan.blocks);
  }

  private void cut(Block block, int from, int to) {
    if (to - from <= mostPlaces) {
      blocks.add(block);
      return;
    }

    Box box = Box.of(eastM, northM, from, to); // places are distinct, so one side is above 0
    boolean wide = box.isWide();
    double limit = wide ? median(eastM, from, to) : median(northM, from, to);
    int middle =
        wide
            ? ClosePair.split(eastM, northM, limit, from, to)
            : ClosePair.split(northM, eastM, limit, from, to);
    cut(wide ? block.west(limit) : block.south(limit), from, middle);
    cut(wide ? block.east(limit) : block.north(limit), middle, to);
  }

  /** Returns the middle of some numbers, or the next greater one where it is the least. */
  private static double median(double[] values, int from, int to) {
    double[] sorted = Arrays.copyOfRange(values, from, to);
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    while (sorted[middle] == sorted[0]) {
      middle++;
    }
    return sorted[middle];
  }
}
