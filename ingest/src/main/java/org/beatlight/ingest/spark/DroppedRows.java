package org.beatlight.ingest.spark;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import org.beatlight.core.quality.Finding;
import org.beatlight.core.quality.FindingCode;
import org.beatlight.ingest.lake.SplitFindings;
import org.beatlight.ingest.pack.DroppedRow;
import org.beatlight.ingest.pack.Piece;
import org.beatlight.ingest.pack.SplitTally;
import org.jspecify.annotations.Nullable;

/** Writes rows that are no events, as their own row tells: split by split, in turn. */
final class DroppedRows implements Closeable {
  private final LoadFrame frame;
  private final Path load;
  private int split = -1;
  private @Nullable SplitFindings findings;

  DroppedRows(LoadFrame frame, Path load) {
    this.frame = frame;
    this.load = load;
  }

  void write(Piece piece, SplitTally tally) throws IOException {
    SplitFindings into = findings(piece.key().split());
    DroppedRow row = new DroppedRow(piece.packed());
    while (row.next()) {
      FindingCode lost = frame.verdicts().lost(split, row.record());
      Finding finding =
          lost == null
              ? frame.finding(row.reason(), split, row.record(), row.detail())
              : frame.lost(lost, split, row.record(), row.eventId());
      tally.addDropped(row.month(), finding);
      into.write(finding);
      if (lost == null && row.reason().repairable()) {
        into.reject(finding, row.values());
      }
    }
  }

  @Override
  public void close() throws IOException {
    if (findings != null) {
      findings.close();
    }
  }

  private SplitFindings findings(int next) throws IOException {
    SplitFindings open = findings;
    if (open == null || split != next) {
      close();
      open = new SplitFindings(load, next, frame.file(next), frame.sourceName(next));
      findings = open;
      split = next;
    }
    return open;
  }
}
