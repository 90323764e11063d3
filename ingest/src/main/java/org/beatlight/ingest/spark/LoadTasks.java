package org.beatlight.ingest.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.beatlight.ingest.pack.Piece;
import org.beatlight.ingest.pack.PieceKey.Content;
import org.beatlight.ingest.pack.SplitTally;

/** Writes the rows of all pieces, and counts. */
final class LoadTasks {
  private LoadTasks() {}

  /** Writes a load; returns the tally of each input. */
  static Map<Integer, SplitTally> write(RowPieces pieces, Broadcast<LoadFrame> frame, Path load) {
    String folder = load.toString();
    FlatMapFunction<Iterator<Piece>, Map<Integer, SplitTally>> write =
        part -> List.of(write(part, frame.value(), Path.of(folder))).iterator();
    Map<Integer, SplitTally> sums = new TreeMap<>();
    for (Map<Integer, SplitTally> part : pieces.eachWritten(write)) {
      part.forEach((input, tally) -> sums.computeIfAbsent(input, i -> new SplitTally()).add(tally));
    }
    return sums;
  }

  private static Map<Integer, SplitTally> write(
      Iterator<Piece> pieces, LoadFrame frame, Path load) {
    TreeMap<Integer, SplitTally> tallies = new TreeMap<>();
    try (DroppedRows dropped = new DroppedRows(frame, load);
        EventRows events = new EventRows(frame, load, TaskContext.getPartitionId())) {
      while (pieces.hasNext()) {
        Piece piece = pieces.next();
        int input = frame.file(piece.key().split()).index();
        SplitTally tally = tallies.computeIfAbsent(input, i -> new SplitTally());
        if (piece.key().content() == Content.EVENTS) {
          events.write(piece, tally);
        } else {
          dropped.write(piece, tally);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(load.toString(), e);
    }
    return tallies;
  }
}
