package org.beatlight.core.hotspot;

/**
 * The sums of weights that the variances of global statistics need (Cliff &amp; Ord 1981).
 *
 * @param s0 Σᵢⱼ wᵢⱼ
 * @param s1 ½ Σᵢⱼ (wᵢⱼ + wⱼᵢ)²
 * @param s2 Σᵢ (Σⱼ wᵢⱼ + Σⱼ wⱼᵢ)²
 */
record WeightSums(double s0, double s1, double s2) {
  /** Returns the sums of neighbours without self. */
  static WeightSums of(Neighbours neighbours) {
    Neighbours back = neighbours.transposed();
    double[] weights = new double[neighbours.start(neighbours.size())];
    double[] pairs = new double[weights.length];
    double[] squares = new double[neighbours.size()];
    for (int cell = 0; cell < neighbours.size(); cell++) {
      for (int slot = neighbours.start(cell); slot < neighbours.start(cell + 1); slot++) {
        weights[slot] = neighbours.weight(slot);
        pairs[slot] = pair(weights[slot], back.weight(cell, neighbours.other(slot)));
      }
      double both = neighbours.sum(cell) + back.sum(cell);
      squares[cell] = both * both;
    }
    return new WeightSums(OrderFree.sum(weights), OrderFree.sum(pairs) / 2, OrderFree.sum(squares));
  }

  /** An edge without a way back stands for both (i, j) and (j, i) of the sum. */
  private static double pair(double there, double back) {
    double square = (there + back) * (there + back);
    return back == 0 ? 2 * square : square;
  }
}
