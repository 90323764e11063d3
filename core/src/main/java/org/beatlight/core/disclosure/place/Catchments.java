package org.beatlight.core.disclosure.place;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.beatlight.core.geo.PlanePoint;

/**
 * The points of one beat and the addresses that are nearest to each. Points with fewer addresses
 * than asked, but some, are taken away, the fewest first, and their addresses go to the nearest
 * that are left.
 */
final class Catchments {
  private static final int NONE = -1;

  private final NearestPoint points;
  private final List<PlanePoint> addresses;
  private final int least;
  private final int[] counts; // of each point
  private final int[] firstAddress; // of each point, the head of a chain
  private final int[] nextAddress; // of each address
  private final SortedSet<Integer> small; // points to take away, the one of fewest addresses first

  private Catchments(List<PlanePoint> candidates, List<PlanePoint> addresses, int least) {
    this.points = new NearestPoint(candidates);
    this.addresses = addresses;
    this.least = least;
    counts = new int[points.size()];
    firstAddress = new int[points.size()];
    nextAddress = new int[addresses.size()];
    Arrays.fill(firstAddress, NONE);
    small = new TreeSet<>(Comparator.<Integer>comparingInt(p -> counts[p]).thenComparing(p -> p));
  }

  static Catchments of(List<PlanePoint> candidates, List<PlanePoint> addresses, int least) {
    Catchments catchments = new Catchments(candidates, addresses, least);
    if (catchments.points.size() > 0) {
      for (int address = 0; address < addresses.size(); address++) {
        catchments.give(address);
      }
      catchments.removeSmall();
    }
    return catchments;
  }

  /** Gives an address to the nearest point and returns that. */
  private int give(int address) {
    int point = nearest(addresses.get(address));
    counts[point]++;
    nextAddress[address] = firstAddress[point];
    firstAddress[point] = address;
    return point;
  }

  private void removeSmall() {
    for (int point = 0; point < counts.length; point++) {
      if (counts[point] > 0 && counts[point] < least) {
        small.add(point);
      }
    }
    int left = points.size();
    while (!small.isEmpty()) {
      int point = small.first();
      small.remove(point);
      points.remove(point);
      left--;
      if (left > 0) {
        giveAway(point);
      }
    }
  }

  private void giveAway(int point) {
    int address = firstAddress[point];
    while (address != NONE) {
      int next = nextAddress[address];
      small.remove(nearest(addresses.get(address))); // before its count, its order, changes
      int owner = give(address);
      if (counts[owner] < least) {
        small.add(owner);
      }
      address = next;
    }
  }

  /** Returns the nearest point that is left, by its index; −1 for none. */
  int nearest(PlanePoint from) {
    return points.find(from);
  }

  int size() {
    return points.size();
  }

  boolean isLeft(int point) {
    return !points.isRemoved(point);
  }

  PlanePoint point(int point) {
    return points.point(point);
  }

  int addresses(int point) {
    return counts[point];
  }
}
