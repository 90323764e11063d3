package org.beatlight.analytics.packing;

import java.util.ArrayList;
import java.util.List;
import org.beatlight.core.contract.EventBlock;

/** Collects events of one kind and category until they fill a block. */
public final class BlockPacker {
  /** The events of a full block: with 15 bytes each it stays below 1 MiB, the most H2 takes. */
  public static final int FULL = 65_536;

  private final List<Stamp> stamps = new ArrayList<>();

  public void add(Stamp stamp) {
    stamps.add(stamp);
  }

  /** Returns whether it is time to pack. */
  public boolean isFull() {
    return stamps.size() >= FULL;
  }

  public boolean isEmpty() {
    return stamps.isEmpty();
  }

  /** Returns the events so far as a sorted block, and starts over. */
  public EventBlock pack() {
    stamps.sort(Stamp.ORDER);
    int n = stamps.size();
    EventBlock block = EventBlock.ofSize(n);
    for (int i = 0; i < n; i++) {
      block.keys()[i] = stamps.get(i).key();
      block.epochDays()[i] = stamps.get(i).epochDay();
      block.minutes()[i] = stamps.get(i).minute();
      block.flags()[i] = stamps.get(i).flags();
    }
    stamps.clear();
    return block;
  }
}
