package org.beatlight.core.hotspot;

/**
 * The values of all cells but one, to draw from without putting back: a few by drawing again what
 * was drawn before, many by a partial Fisher-Yates shuffle that is undone. So every draw starts
 * from the same urn whatever was drawn before.
 */
final class Urn {
  private static final int FEW = 24;

  private final double[] pool;
  private int aside;
  private int[] drawn = new int[16];

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
    reserve(weights.length);
    boolean few = weights.length <= FEW && weights.length * FEW < pool.length;
    return few ? drawFew(weights, dice) : drawMany(weights, dice);
  }

  private double drawFew(double[] weights, Dice dice) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      int place = dice.below(pool.length - 1);
      while (isDrawn(place, i)) {
        place = dice.below(pool.length - 1);
      }
      drawn[i] = place;
      sum += weights[i] * pool[place];
    }
    return sum;
  }

  private boolean isDrawn(int place, int before) {
    for (int i = 0; i < before; i++) {
      if (drawn[i] == place) {
        return true;
      }
    }
    return false;
  }

  private double drawMany(double[] weights, Dice dice) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      drawn[i] = i + dice.below(pool.length - 1 - i);
      swap(i, drawn[i]);
      sum += weights[i] * pool[i];
    }
    for (int i = weights.length - 1; i >= 0; i--) {
      swap(i, drawn[i]);
    }
    return sum;
  }

  private void reserve(int count) {
    if (drawn.length < count) {
      drawn = new int[count];
    }
  }
}
