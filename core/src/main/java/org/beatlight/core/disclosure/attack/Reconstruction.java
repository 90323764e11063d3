package org.beatlight.core.disclosure.attack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * Works out true counts from all answers at once. Each block of neighbouring cells and days has
 * bounds; a block is the sum of the two that it can be cut into, which tightens the bounds of all
 * three, again and again until nothing moves. That holds differencing over days and over areas,
 * marginals, trackers, and all of their combinations.
 */
public final class Reconstruction {
  private final int cells;
  private final int days;
  private final long[] least;
  private final long[] most;
  private boolean moved;

  private Reconstruction(int cells, int days) {
    this.cells = cells;
    this.days = days;
    int blocks = (cells + 1) * (cells + 1) * (days + 1) * (days + 1);
    least = new long[blocks];
    most = new long[blocks];
    Arrays.fill(most, Range.ANY.most());
  }

  /**
   * Asks for every block and returns those whose true count is small and certain.
   *
   * @param threshold counts from 1 to below it are small
   * @throws IllegalArgumentException if the answers cannot come from the mechanism
   */
  public static List<Recovered> of(
      Oracle oracle, Mechanism mechanism, int cells, int days, int threshold) {
    Reconstruction all = new Reconstruction(cells, days);
    all.forEach(query -> all.ask(query, oracle, mechanism));
    do {
      all.moved = false;
      all.forEach(all::tighten);
    } while (all.moved);

    List<Recovered> recovered = new ArrayList<>();
    all.forEach(
        query -> {
          int at = all.index(query);
          if (all.least[at] == all.most[at] && all.most[at] > 0 && all.most[at] < threshold) {
            recovered.add(new Recovered(query, all.most[at]));
          }
        });
    return recovered;
  }

  private void forEach(Consumer<Query> use) {
    for (int a = 0; a < cells; a++) {
      for (int b = a + 1; b <= cells; b++) {
        for (int from = 0; from < days; from++) {
          for (int to = from + 1; to <= days; to++) {
            use.accept(new Query(a, b, from, to));
          }
        }
      }
    }
  }

  private void ask(Query query, Oracle oracle, Mechanism mechanism) {
    oracle
        .answer(query)
        .ifPresent(answer -> narrow(index(query), mechanism.possible(query, answer)));
  }

  private void tighten(Query q) {
    int whole = index(q);
    for (int cut = q.firstCell() + 1; cut < q.endCell(); cut++) {
      tighten(
          whole,
          index(q.firstCell(), cut, q.firstDay(), q.endDay()),
          index(cut, q.endCell(), q.firstDay(), q.endDay()));
    }
    for (int cut = q.firstDay() + 1; cut < q.endDay(); cut++) {
      tighten(
          whole,
          index(q.firstCell(), q.endCell(), q.firstDay(), cut),
          index(q.firstCell(), q.endCell(), cut, q.endDay()));
    }
  }

  private void tighten(int whole, int a, int b) {
    narrow(whole, least[a] + least[b], most[a] + most[b]);
    narrow(a, least[whole] - most[b], most[whole] - least[b]);
    narrow(b, least[whole] - most[a], most[whole] - least[a]);
  }

  private void narrow(int block, Range range) {
    narrow(block, range.least(), range.most());
  }

  private void narrow(int block, long atLeast, long atMost) {
    if (atLeast > least[block]) {
      least[block] = atLeast;
      moved = true;
    }
    if (atMost < most[block]) {
      most[block] = atMost;
      moved = true;
    }
    if (least[block] > most[block]) {
      throw new IllegalArgumentException(
          "expected answers that the mechanism can give, got a count of at least %d and at most %d"
              .formatted(least[block], most[block]));
    }
  }

  private int index(Query q) {
    return index(q.firstCell(), q.endCell(), q.firstDay(), q.endDay());
  }

  private int index(int firstCell, int endCell, int firstDay, int endDay) {
    return ((firstCell * (cells + 1) + endCell) * (days + 1) + firstDay) * (days + 1) + endDay;
  }
}
