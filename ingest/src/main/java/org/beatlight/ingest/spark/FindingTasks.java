package org.beatlight.ingest.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.beatlight.core.quality.Finding;
import org.beatlight.core.quality.FindingCode;
import org.beatlight.ingest.lake.SplitFindings;
import org.beatlight.ingest.pack.PackedRow;
import org.beatlight.ingest.pack.RowBatch;
import org.beatlight.ingest.pack.SplitTally;
import org.beatlight.ingest.source.SourceFile;
import scala.Tuple2;

/** Writes what was found, split by split, and counts. */
final class FindingTasks {
  private FindingTasks() {}

  /** Writes the findings and the rows to repair of all batches; returns the tally of each input. */
  static Map<Integer, SplitTally> write(
      JavaRDD<RowBatch> batches, Broadcast<LoadFrame> frame, Path load) {
    String folder = load.toString();
    FlatMapFunction<Iterator<RowBatch>, Tuple2<Integer, SplitTally>> write =
        split -> write(split, frame.value(), Path.of(folder));
    Map<Integer, SplitTally> tallies = new TreeMap<>();
    for (Tuple2<Integer, SplitTally> split : batches.mapPartitions(write).collect()) {
      tallies.computeIfAbsent(split._1, input -> new SplitTally()).add(split._2);
    }
    return tallies;
  }

  private static Iterator<Tuple2<Integer, SplitTally>> write(
      Iterator<RowBatch> batches, LoadFrame frame, Path load) {
    if (!batches.hasNext()) {
      return List.<Tuple2<Integer, SplitTally>>of().iterator();
    }

    RowBatch first = batches.next();
    SourceFile input = frame.file(first.split());
    String sourceName = frame.sources().get(input.source()).name();
    SplitTally tally = new SplitTally();
    try (SplitFindings findings = new SplitFindings(load, first.split(), input, sourceName)) {
      write(first, frame, sourceName, findings, tally);
      while (batches.hasNext()) {
        write(batches.next(), frame, sourceName, findings, tally);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(load.toString(), e);
    }
    return List.of(new Tuple2<>(input.index(), tally)).iterator();
  }

  private static void write(
      RowBatch batch, LoadFrame frame, String sourceName, SplitFindings into, SplitTally tally)
      throws IOException {
    int split = batch.split();
    int source = frame.file(split).source();
    long before = frame.numbers().beforeInFile()[split];
    PackedRow row = new PackedRow(batch.packed());
    while (row.next()) {
      FindingCode reason = frame.verdicts().reason(row, split);
      List<Finding> found =
          frame.verdicts().findings(row, split, source, sourceName, before + row.record());
      if (reason == null) {
        tally.addKept(source, row, found);
      } else {
        tally.addDropped(row.month(), found);
      }
      into.write(found);
      if (reason != null && reason == row.reason()) {
        into.reject(found.get(0), row);
      }
    }
  }
}
