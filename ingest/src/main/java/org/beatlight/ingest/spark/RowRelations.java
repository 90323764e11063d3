package org.beatlight.ingest.spark;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.LongStream;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.PairFlatMapFunction;
import org.beatlight.ingest.clean.Hashes;
import org.beatlight.ingest.clean.StackedPlaces;
import org.beatlight.ingest.pack.FrequentHashes;
import org.beatlight.ingest.pack.PackedRow;
import org.beatlight.ingest.pack.RowBatch;
import org.beatlight.ingest.source.SourceSplit;
import scala.Tuple2;

/**
 * Hashes that several rows share, sorted: of records, of events that are alike, and of places with
 * enough events to be stacked. All rows' hashes are sorted, packed and by parts, so that memory
 * does not grow with the input; only the shared ones come back, which are few.
 *
 * @param records the low half of the keys that several rows have
 * @param rowsOfSplit how many rows each split has
 */
@SuppressWarnings("EnumOrdinal") // the numbers live no longer than a load
record RowRelations(long[] records, long[] alike, long[] places, long[] rowsOfSplit) {
  /** So that one part of a hundred million rows is a dozen megabytes. */
  private static final int PARTS = 64;

  /** What a hash is of. */
  private enum Of {
    RECORD,
    LIKENESS,
    PLACE,
    /** No hash: a split and the number of the last row of a batch. */
    LAST_ROW
  }

  static RowRelations find(JavaRDD<RowBatch> batches, List<SourceSplit> splits) {
    int[] sources = splits.stream().mapToInt(split -> split.file().source()).toArray();
    PairFlatMapFunction<RowBatch, Integer, long[]> hashes = batch -> parts(batch, sources);
    JavaPairRDD<Integer, Iterable<long[]>> byPart = batches.flatMapToPair(hashes).groupByKey(PARTS);
    List<Tuple2<Integer, long[]>> shared =
        byPart.mapToPair(part -> new Tuple2<>(part._1, frequent(part))).collect();
    return new RowRelations(
        of(Of.RECORD, shared),
        of(Of.LIKENESS, shared),
        of(Of.PLACE, shared),
        rowsOfSplit(shared, splits.size()));
  }

  private static Iterator<Tuple2<Integer, long[]>> parts(RowBatch batch, int[] sources) {
    List<Tuple2<Integer, long[]>> parts = new ArrayList<>(3 * PARTS);
    addParts(Of.RECORD, batch.keyLow(), parts);
    addParts(Of.LIKENESS, batch.likeness(), parts);
    addParts(Of.PLACE, places(batch, sources[batch.split()]), parts);
    long last = batch.firstRecord() + batch.rows() - 1;
    parts.add(new Tuple2<>(Of.LAST_ROW.ordinal() * PARTS, new long[] {batch.split(), last}));
    return parts.iterator();
  }

  private static long[] places(RowBatch batch, int source) {
    long[] places = new long[batch.rows()];
    PackedRow row = new PackedRow(batch.packed());
    for (int i = 0; row.next(); i++) {
      boolean kept = row.hasEvent() && row.reason() == null;
      places[i] = kept ? Hashes.ofPlace(source, row.eastM(), row.northM()) : 0;
    }
    return places;
  }

  /** Cuts hashes into parts by their first bits; those of 0, which say nothing, are left out. */
  private static void addParts(Of of, long[] hashes, List<Tuple2<Integer, long[]>> parts) {
    int[] sizes = new int[PARTS];
    for (long hash : hashes) {
      sizes[part(hash)] += hash == 0 ? 0 : 1;
    }
    long[][] cut = new long[PARTS][];
    for (int part = 0; part < PARTS; part++) {
      cut[part] = new long[sizes[part]];
    }
    int[] at = new int[PARTS];
    for (long hash : hashes) {
      if (hash != 0) {
        int part = part(hash);
        cut[part][at[part]++] = hash;
      }
    }
    for (int part = 0; part < PARTS; part++) {
      if (cut[part].length > 0) {
        parts.add(new Tuple2<>(of.ordinal() * PARTS + part, cut[part]));
      }
    }
  }

  private static int part(long hash) {
    return (int) (hash >>> 58);
  }

  private static long[] frequent(Tuple2<Integer, Iterable<long[]>> part) {
    List<long[]> hashes = new ArrayList<>();
    part._2.forEach(hashes::add);
    if (part._1 / PARTS == Of.LAST_ROW.ordinal()) {
      return hashes.stream().flatMapToLong(LongStream::of).toArray();
    }

    boolean places = part._1 / PARTS == Of.PLACE.ordinal();
    return FrequentHashes.of(hashes, places ? Math.toIntExact(StackedPlaces.MIN_EVENTS) : 2);
  }

  private static long[] of(Of of, List<Tuple2<Integer, long[]>> shared) {
    return FrequentHashes.joined(
        shared.stream()
            .filter(part -> part._1 / PARTS == of.ordinal())
            .map(part -> part._2)
            .toList());
  }

  private static long[] rowsOfSplit(List<Tuple2<Integer, long[]>> shared, int splits) {
    long[] rows = new long[splits];
    for (Tuple2<Integer, long[]> part : shared) {
      if (part._1 / PARTS == Of.LAST_ROW.ordinal()) {
        for (int i = 0; i < part._2.length; i += 2) {
          int split = (int) part._2[i];
          rows[split] = Math.max(rows[split], part._2[i + 1]);
        }
      }
    }
    return rows;
  }
}
