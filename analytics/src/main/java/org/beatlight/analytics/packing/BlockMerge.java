package org.beatlight.analytics.packing;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import org.beatlight.core.contract.EventBlock;

/**
 * Merges sorted blocks into one sequence of full blocks, the last perhaps not full. The sequence
 * depends on the events alone, not on how they were spread over the blocks that came in.
 */
public final class BlockMerge implements Iterator<EventBlock> {
  private static final Comparator<Cursor> BY_STAMP =
      Comparator.comparing(c -> c.stamp, Stamp.ORDER);

  private final PriorityQueue<Cursor> cursors = new PriorityQueue<>(BY_STAMP);

  /** Takes blocks, each sorted. */
  public BlockMerge(List<EventBlock> blocks) {
    blocks.stream().filter(block -> block.size() > 0).map(Cursor::new).forEach(cursors::add);
  }

  @Override
  public boolean hasNext() {
    return !cursors.isEmpty();
  }

  @Override
  public EventBlock next() {
    if (!hasNext()) {
      throw new NoSuchElementException("all events are packed");
    }

    BlockPacker packer = new BlockPacker();
    while (!packer.isFull() && hasNext()) {
      Cursor least = cursors.remove();
      packer.add(least.stamp);
      if (least.advance()) {
        cursors.add(least);
      }
    }
    return packer.pack();
  }

  /** A place inside one of the blocks. */
  private static final class Cursor {
    private final EventBlock block;
    private int at;
    private Stamp stamp;

    Cursor(EventBlock block) {
      this.block = block;
      this.stamp = stampAt(0);
    }

    boolean advance() {
      at++;
      if (at == block.size()) {
        return false;
      }
      stamp = stampAt(at);
      return true;
    }

    private Stamp stampAt(int i) {
      return new Stamp(block.keys()[i], block.epochDays()[i], block.minutes()[i], block.flags()[i]);
    }
  }
}
