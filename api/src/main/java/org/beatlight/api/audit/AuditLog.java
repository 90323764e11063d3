package org.beatlight.api.audit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.beatlight.api.operations.OperationsStore;
import org.beatlight.settings.RunFailedException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * The audit log as requests see it: entries wait in memory, within a bound, until they are written.
 * Who wants to be answered takes a place first, so that no answer goes out that cannot be written.
 */
@Component
public final class AuditLog {
  private static final int PLACES = 10_000;

  private final OperationsStore store;
  private final BlockingQueue<AuditEntry> waiting = new LinkedBlockingQueue<>();
  private final Semaphore places;
  private final int half;
  private final Semaphore pressure = new Semaphore(0);

  @Autowired
  AuditLog(OperationsStore store) {
    this(store, PLACES);
  }

  /** Returns a log in which so many entries may wait. */
  AuditLog(OperationsStore store, int places) {
    this.store = store;
    this.places = new Semaphore(places);
    this.half = places / 2;
  }

  /** Takes a place for an entry; returns whether there was one. */
  public boolean takePlace() {
    return places.tryAcquire();
  }

  /** Adds the entry for which a place was taken. */
  public void add(AuditEntry entry) {
    waiting.add(entry);
    if (places.availablePermits() < half) {
      hurry();
    }
  }

  /** Gives a place back for which there is nothing to enter. */
  public void givePlaceBack() {
    places.release();
  }

  /** Wakes who waits for pressure. */
  public void hurry() {
    pressure.release();
  }

  /** Waits until half of the places are taken, or until the time is over. */
  public void awaitPressure(Duration most) throws InterruptedException {
    var unused = pressure.tryAcquire(most.toMillis(), TimeUnit.MILLISECONDS);
    pressure.drainPermits();
  }

  /**
   * Writes what waits, in one transaction; by one thread at a time. What cannot be written goes on
   * waiting.
   *
   * @throws RunFailedException if the store cannot be reached
   */
  public synchronized void flush() {
    List<AuditEntry> entries = new ArrayList<>(waiting);
    if (entries.isEmpty()) {
      return;
    }

    store.write(
        connection -> {
          AuditTable.append(connection, entries);
          return entries.size();
        });
    for (int i = 0; i < entries.size(); i++) {
      waiting.remove();
    }
    places.release(entries.size());
  }
}
