package org.beatlight.ingest.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.Partitioner;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.PairFlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.beatlight.ingest.lake.EventFile;
import org.beatlight.ingest.pack.ChunkKey;
import org.beatlight.ingest.pack.ChunkKey.Table;
import org.beatlight.ingest.pack.ChunkMaker;
import org.beatlight.ingest.pack.RowBatch;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/**
 * Writes events: chunks of many rows, never single ones, move to the task that writes their month.
 */
final class EventTasks {
  /** Fixed, though which task writes a file does not change it. */
  private static final int WRITERS = 16;

  private EventTasks() {}

  /** Writes the events of all batches; returns how many of each source hold. */
  static Map<Integer, Long> write(
      JavaRDD<RowBatch> batches, Broadcast<LoadFrame> frame, Path load) {
    String folder = load.toString();
    PairFlatMapFunction<RowBatch, ChunkKey, byte[]> cut = batch -> chunks(batch, frame.value());
    FlatMapFunction<Iterator<Tuple2<ChunkKey, byte[]>>, Tuple2<Integer, Long>> write =
        chunks -> write(chunks, Path.of(folder), frame.value());
    Map<Integer, Long> written = new HashMap<>();
    batches
        .flatMapToPair(cut)
        .repartitionAndSortWithinPartitions(new ByFile())
        .mapPartitions(write)
        .collect()
        .forEach(source -> written.merge(source._1, source._2, Long::sum));
    return written;
  }

  private static Iterator<Tuple2<ChunkKey, byte[]>> chunks(RowBatch batch, LoadFrame frame) {
    int source = frame.file(batch.split()).source();
    ChunkMaker maker =
        new ChunkMaker(
            frame.verdicts(),
            source,
            frame.sources().get(source).kind().code(),
            frame.numbers().beforeInSource()[batch.split()]);
    return maker.chunks(batch).stream()
        .map(chunk -> new Tuple2<>(chunk.key(), chunk.packed()))
        .iterator();
  }

  private static Iterator<Tuple2<Integer, Long>> write(
      Iterator<Tuple2<ChunkKey, byte[]>> chunks, Path load, LoadFrame frame) {
    try (FileInTurn file = new FileInTurn(load)) {
      List<Tuple2<Integer, Long>> written = new ArrayList<>();
      while (chunks.hasNext()) {
        Tuple2<ChunkKey, byte[]> chunk = chunks.next();
        int source = chunk._1.source();
        String name = frame.sources().get(source).name();
        long rows = file.of(chunk._1).write(chunk._2, name);
        if (chunk._1.table() == Table.EVENTS) {
          written.add(new Tuple2<>(source, rows));
        }
      }
      return written.iterator();
    } catch (IOException e) {
      throw new UncheckedIOException(load.toString(), e);
    }
  }

  /** Chunks come in the order of their files, so one file is open at a time. */
  private static final class FileInTurn implements AutoCloseable {
    private final Path load;
    private String folder = "";
    private @Nullable EventFile file;

    FileInTurn(Path load) {
      this.load = load;
    }

    EventFile of(ChunkKey key) throws IOException {
      EventFile current = file;
      if (current != null && folder.equals(key.folder())) {
        return current;
      }

      close();
      folder = key.folder();
      EventFile next = new EventFile(load.resolve(folder).resolve("part.parquet"), key.table());
      file = next;
      return next;
    }

    @Override
    public void close() throws IOException {
      if (file != null) {
        file.close();
      }
    }
  }

  /** All chunks of a file go to one task. */
  private static final class ByFile extends Partitioner {
    @Override
    public int numPartitions() {
      return WRITERS;
    }

    @Override
    public int getPartition(Object key) {
      return Math.floorMod(((ChunkKey) key).folder().hashCode(), WRITERS);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof ByFile;
    }

    @Override
    public int hashCode() {
      return Objects.hash(WRITERS);
    }
  }
}
