package org.beatlight.api.limit;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;

/** How many bodies may be on their way: few of one client, and not too many of all. */
final class BodyPlaces {
  private static final int OF_ONE_CLIENT = 8;
  private static final int OF_ALL = 64;

  private final Semaphore all = new Semaphore(OF_ALL);
  private final ConcurrentMap<String, Integer> taken = new ConcurrentHashMap<>();

  /** Takes a place, to be freed later; false where there is none. */
  boolean take(String client) {
    if (!all.tryAcquire()) {
      return false;
    }
    if (taken.merge(client, 1, Integer::sum) <= OF_ONE_CLIENT) {
      return true;
    }
    free(client);
    return false;
  }

  void free(String client) {
    taken.computeIfPresent(client, (key, places) -> places == 1 ? null : places - 1);
    all.release();
  }
}
