package org.beatlight.analytics.spark;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.beatlight.analytics.packing.BlockMerge;
import org.beatlight.core.contract.EventBlock;

/** Merges the packed events of a category into its blocks. */
final class BlockTasks implements FlatMapGroupsFunction<String, Row, Row> {
  static final StructType SCHEMA =
      new StructType()
          .add("kind", "string", false)
          .add("category", "string", false)
          .add("block", "int", false)
          .add("events", "int", false)
          .add("payload", "binary", false);

  @Override
  public Iterator<Row> call(String key, Iterator<Row> chunks) {
    Row first = chunks.next();
    List<EventBlock> blocks = new ArrayList<>(List.of(block(first)));
    chunks.forEachRemaining(chunk -> blocks.add(block(chunk)));
    return new Rows(Subject.of(first), new BlockMerge(blocks));
  }

  private static EventBlock block(Row chunk) {
    return EventBlock.ofBytes(Chunks.payload(chunk));
  }

  /** Numbers the blocks. */
  private static final class Rows implements Iterator<Row> {
    private final Subject subject;
    private final BlockMerge blocks;
    private int number;

    Rows(Subject subject, BlockMerge blocks) {
      this.subject = subject;
      this.blocks = blocks;
    }

    @Override
    public boolean hasNext() {
      return blocks.hasNext();
    }

    @Override
    public Row next() {
      EventBlock block = blocks.next();
      return RowFactory.create(
          subject.kind(), subject.category(), number++, block.size(), block.toBytes());
    }
  }
}
