package org.beatlight.core.disclosure.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SuppressionTest {
  private static final int THRESHOLD = 5;

  private static Suppression of(long[]... inner) {
    return Suppression.of(CountTable.of(inner), THRESHOLD, THRESHOLD);
  }

  private static String picture(Suppression suppression, CountTable table) {
    StringBuilder picture = new StringBuilder();
    for (int i = 0; i < table.rows(); i++) {
      for (int j = 0; j < table.columns(); j++) {
        picture.append(suppression.isHidden(i, j) ? 'x' : '.');
      }
      picture.append('\n');
    }
    return picture.toString();
  }

  /**
   * The 3 can rise to 8 when the 6 beside it falls to 1, the 7 below it to 2 and the 9 rises to 14:
   * those three hold 22 events, fewer than any other four corners with it.
   */
  @Test
  void threeOthersAreLeftOutBesideASmallCount() {
    long[][] inner = {{3, 6, 20}, {7, 9, 20}, {20, 20, 20}};
    Suppression suppression = of(inner);

    assertThat(picture(suppression, CountTable.of(inner))).isEqualTo("xx..\nxx..\n....\n....\n");
    // 3 + 6 = 9 and 3 + 7 = 10 are known, and so is 6 + 9 = 15: from 0 to 9
    assertThat(suppression.bounds(0, 0)).isEqualTo(new Bounds(0, 9));
    assertThat(suppression.bounds(0, 2)).isEqualTo(new Bounds(20, 20));
  }

  @Test
  void tablesWithoutSmallCountsAreShownWhole() {
    long[][] inner = {{5, 0}, {0, 9}};

    assertThat(picture(of(inner), CountTable.of(inner))).isEqualTo("...\n...\n...\n");
  }

  /** Without anything to hide behind, totals go as well. */
  @Test
  void aLoneSmallCountTakesItsTotalsAlong() {
    Suppression suppression = of(new long[] {3});

    assertThat(picture(suppression, CountTable.of(new long[][] {{3}}))).isEqualTo("xx\nxx\n");
    assertThat(suppression.bounds(0, 0)).isEqualTo(new Bounds(0, Bounds.UNBOUNDED));
    assertThat(suppression.bounds(0, 0).width()).isEqualTo(Bounds.UNBOUNDED);
  }

  @Test
  void smallTotalsAreProtectedToo() {
    Suppression suppression = of(new long[] {2, 0, 1}, new long[] {50, 60, 70});

    assertThat(suppression.isHidden(0, 3)).isTrue();
    assertThat(suppression.bounds(0, 3).width()).isGreaterThanOrEqualTo(THRESHOLD);
  }

  @Test
  void rowsAndColumnsHideNoneOrAtLeastTwo() {
    Random random = new Random(6);
    for (int trial = 0; trial < 300; trial++) {
      CountTable table =
          CountTable.of(counts(random, 2 + random.nextInt(6), 2 + random.nextInt(6)));
      Suppression suppression = Suppression.of(table, THRESHOLD, THRESHOLD);
      for (int i = 0; i < table.rows(); i++) {
        int hidden = 0;
        for (int j = 0; j < table.columns(); j++) {
          hidden += suppression.isHidden(i, j) ? 1 : 0;
        }
        assertThat(hidden).isNotEqualTo(1);
      }
      for (int j = 0; j < table.columns(); j++) {
        int hidden = 0;
        for (int i = 0; i < table.rows(); i++) {
          hidden += suppression.isHidden(i, j) ? 1 : 0;
        }
        assertThat(hidden).isNotEqualTo(1);
      }
    }
  }

  private static long[][] counts(Random random, int rows, int columns) {
    long[][] counts = new long[rows][columns];
    for (long[] row : counts) {
      for (int j = 0; j < columns; j++) {
        row[j] = random.nextInt(4) == 0 ? random.nextInt(5) : random.nextInt(30);
      }
    }
    return counts;
  }

  /** All tables that agree with what is shown, tried one by one. */
  @Test
  void noSmallCountIsNarrowedDownByTryingAllTables() {
    Random random = new Random(7);
    int checked = 0;
    for (int trial = 0; trial < 300; trial++) {
      long[][] inner = counts(random, 2 + random.nextInt(2), 2 + random.nextInt(2));
      for (long[] row : inner) {
        for (int j = 0; j < row.length; j++) {
          row[j] %= 1 + MOST_CHANGE;
        }
      }
      checked += check(CountTable.of(inner));
    }
    assertThat(checked).isGreaterThan(300);
  }

  /**
   * Counts are up to this, and changes up to this are tried: no other count then leaves its range.
   */
  private static final int MOST_CHANGE = 8;

  private static int check(CountTable table) {
    Suppression suppression = Suppression.of(table, THRESHOLD, THRESHOLD);
    BruteForce all = new BruteForce(table, suppression, 2 * MOST_CHANGE);
    if (all.hiddenInside() > 5) {
      return 0; // too many tables to try
    }

    all.run();
    int small = 0;
    for (int i = 0; i < table.rows(); i++) {
      for (int j = 0; j < table.columns(); j++) {
        Bounds bounds = suppression.bounds(i, j);
        if (table.count(i, j) - bounds.least() <= MOST_CHANGE) {
          assertThat(all.least(i, j)).isEqualTo(bounds.least());
        }
        if (bounds.most() - table.count(i, j) <= MOST_CHANGE) {
          assertThat(all.most(i, j)).isEqualTo(bounds.most());
        }
        if (table.count(i, j) > 0 && table.count(i, j) < THRESHOLD) {
          small++;
          assertThat(all.most(i, j) - all.least(i, j)).isGreaterThanOrEqualTo(THRESHOLD);
        }
      }
    }
    return small;
  }

  @Test
  void whatIsNoTableIsRefused() {
    assertThatThrownBy(() -> of())
        .hasMessage("expected rows of one length above 0 with counts of at least 0, got []");
    assertThatThrownBy(() -> of(new long[] {1, 2}, new long[] {1}))
        .hasMessageEndingWith("got [[1, 2], [1]]");
    assertThatThrownBy(() -> of(new long[] {1, -2})).hasMessageEndingWith("got [[1, -2]]");
    CountTable table = CountTable.of(new long[][] {{1}});
    assertThatThrownBy(() -> Suppression.of(table, 0, 5))
        .hasMessage("expected a threshold and a protection of at least 1, got 0 and 5");
    assertThatThrownBy(() -> Suppression.of(table, 5, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
