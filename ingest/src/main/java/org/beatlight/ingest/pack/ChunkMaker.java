package org.beatlight.ingest.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.beatlight.core.quality.FindingCode;
import org.beatlight.ingest.pack.ChunkKey.Table;
import org.jspecify.annotations.Nullable;

/** Sorts the events of a batch by the files of the lake that they go into. */
@SuppressWarnings("EnumOrdinal") // the numbers live no longer than a load
public final class ChunkMaker {
  private static final int CAPACITY = 1 << 13;

  private final Verdicts verdicts;
  private final int source;
  private final String kind;
  private final long rowsBefore;

  /**
   * Makes chunks of a split's batches.
   *
   * @param rowsBefore how many rows of the source come before the split
   */
  public ChunkMaker(Verdicts verdicts, int source, String kind, long rowsBefore) {
    this.verdicts = verdicts;
    this.source = source;
    this.kind = kind;
    this.rowsBefore = rowsBefore;
  }

  /** Returns the chunks of a batch. */
  public List<EventChunk> chunks(RowBatch batch) {
    TreeMap<ChunkKey, ByteSink> sinks = new TreeMap<>();
    PackedRow row = new PackedRow(batch.packed());
    while (row.next()) {
      if (row.hasEvent()) {
        FindingCode reason = verdicts.reason(row, batch.split());
        Table table = table(reason);
        if (table != null) {
          ChunkKey key =
              new ChunkKey(table, kind, row.month(), source, batch.split(), batch.firstRecord());
          put(row, reason, sinks.computeIfAbsent(key, k -> new ByteSink(CAPACITY)));
        }
      }
    }

    List<EventChunk> chunks = new ArrayList<>(sinks.size());
    sinks.forEach((key, sink) -> chunks.add(new EventChunk(key, sink.toBytes())));
    return chunks;
  }

  private void put(PackedRow row, @Nullable FindingCode reason, ByteSink sink) {
    sink.putLong(rowsBefore + row.record());
    sink.putByte(reason == null ? PackWriter.NO_REASON : reason.ordinal());
    sink.putByte(verdicts.isStacked(row, source) ? 1 : 0);
    row.copyTo(sink);
  }

  private static @Nullable Table table(@Nullable FindingCode reason) {
    if (reason == null) {
      return Table.EVENTS;
    }

    return switch (reason) {
      case SUPERSEDED, WITHDRAWN, WITHDRAWAL -> Table.HISTORY;
      default -> null;
    };
  }
}
