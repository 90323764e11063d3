package org.beatlight.core.hotspot;

/**
 * The values of all cells but one, to draw from without putting back (a partial Fisher-Yates
 * shuffle). What a draw has moved is moved back, so every draw starts from the same urn whatever
 * was drawn before.
 */
final class Urn {
  private final double[] pool;
  private int aside;
  private int[] moved = new int[16];

  /** Fills the urn; the values are copied. */
  Urn(double[] values) {
    pool = values.clone();
    aside = pool.length - 1;
  }

  /** Takes the value at one place out, and puts the one that was out before back in. */
  void setAside(int place) {
    int last = pool.length - 1;
    swap(aside, last);
    swap(place, last);
    aside = place;
  }

  private void swap(int a, int b) {
    double value = pool[a];
    pool[a] = pool[b];
    pool[b] = value;
  }

  /** Draws as many values as there are weights and returns Σ wᵢxᵢ. */
  double draw(double[] weights, Dice dice) {
    int count = weights.length;
    reserve(count);
    double sum = 0;
    for (int i = 0; i < count; i++) {
      int place = i + dice.below(pool.length - 1 - i);
      moved[i] = place;
      swap(i, place);
      sum += weights[i] * pool[i];
    }
    for (int i = count - 1; i >= 0; i--) {
      swap(i, moved[i]);
    }
    return sum;
  }

  private void reserve(int count) {
    if (moved.length < count) {
      moved = new int[count];
    }
  }
}
