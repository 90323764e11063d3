package org.beatlight.core.surface;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Joins segments that have the inside on their left to closed rings, none of which touches itself.
 */
final class Borders {
  private final TreeMap<Knot, List<Knot>> next = new TreeMap<>(); // in order, so that rings are

  /** Adds a segment; one there and one back cancel each other. */
  void add(Knot from, Knot to) {
    if (!from.equals(to) && !remove(to, from)) {
      next.computeIfAbsent(from, k -> new ArrayList<>(1)).add(to);
    }
  }

  private boolean remove(Knot from, Knot to) {
    List<Knot> ends = ends(from);
    boolean removed = ends.contains(to) && ends.remove(to);
    if (removed && ends.isEmpty()) {
      next.remove(from);
    }
    return removed;
  }

  private List<Knot> ends(Knot from) {
    return next.getOrDefault(from, List.of());
  }

  /** Takes the rings out, each with its first knot again at its end; shells turn left. */
  List<List<Knot>> rings() {
    next.values().forEach(Collections::sort);
    List<List<Knot>> rings = new ArrayList<>();
    while (!next.isEmpty()) {
      cut(walk(), rings);
    }
    return rings;
  }

  /** Follows the border of one piece of the inside until its first segment would come again. */
  private List<Knot> walk() {
    Knot start = next.firstKey();
    Knot second = ends(start).get(0);
    List<Knot> path = new ArrayList<>(List.of(start));
    Knot at = start;
    Knot ahead = second;
    do {
      path.add(ahead);
      Knot before = at;
      at = ahead;
      ahead = leftmost(before, at);
      if (!before.equals(start) || !at.equals(second)) {
        remove(before, at);
      }
    } while (!at.equals(start) || !ahead.equals(second));
    remove(start, second);
    return path;
  }

  /** The border of a piece turns left as far as it can where several pieces meet in a knot. */
  private Knot leftmost(Knot before, Knot at) {
    List<Knot> ends = ends(at);
    Knot best = ends.get(0);
    for (Knot end : ends) {
      best = isLeft(before, at, end, best) ? end : best;
    }
    return best;
  }

  private static boolean isLeft(Knot before, Knot at, Knot one, Knot other) {
    boolean oneLeft = Knot.turn(before, at, one) > 0;
    boolean otherLeft = Knot.turn(before, at, other) > 0;
    return oneLeft == otherLeft ? Knot.turn(at, other, one) > 0 : oneLeft;
  }

  /** Cuts a path where it comes to a knot again. */
  private static void cut(List<Knot> path, List<List<Knot>> rings) {
    List<Knot> open = new ArrayList<>();
    Map<Knot, Integer> places = new HashMap<>();
    for (Knot knot : path) {
      Integer from = places.putIfAbsent(knot, open.size());
      open.add(knot);
      if (from != null) {
        rings.add(List.copyOf(open.subList(from, open.size())));
        List<Knot> loop = open.subList(from + 1, open.size());
        loop.subList(0, loop.size() - 1).forEach(places::remove);
        loop.clear();
      }
    }
  }
}
