package org.beatlight.ingest.spark;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.io.IOUtils;
import org.beatlight.core.contract.LakeV1;
import org.beatlight.core.event.Kind;
import org.beatlight.core.quality.Finding;
import org.beatlight.core.quality.FindingCode;
import org.beatlight.ingest.lake.FindingFile;
import org.beatlight.ingest.lake.MonthFiles;
import org.beatlight.ingest.pack.EventRow;
import org.beatlight.ingest.pack.Piece;
import org.beatlight.ingest.pack.SplitTally;
import org.beatlight.ingest.pack.Verdicts;
import org.jspecify.annotations.Nullable;

/** Writes events of one part, month by month, in turn. */
final class EventRows implements Closeable {
  private static final Kind[] KINDS = Kind.values();

  private final LoadFrame frame;
  private final Path load;
  private final FindingFile findings;
  private @Nullable MonthFiles files;

  EventRows(LoadFrame frame, Path load, int part) {
    this.frame = frame;
    this.load = load;
    String name = "events-%05d.parquet".formatted(part);
    findings = new FindingFile(load.resolve(LakeV1.FINDINGS).resolve(name));
  }

  void write(Piece piece, SplitTally tally) throws IOException {
    int split = piece.key().split();
    MonthFiles into = files(KINDS[piece.key().kind()], piece.key().month());
    into.beginSource(frame.sourceName(split));
    findings.beginInput(frame.file(split).name());
    EventRow event = new EventRow(piece.packed(), piece.key().month());
    while (event.next()) {
      FindingCode lost = frame.verdicts().lost(split, event.record());
      if (event.reason() == null) {
        writeFindings(event, split, lost, tally);
      }
      write(event, split, lost == null ? event.reason() : lost, into);
    }
  }

  @Override
  public void close() throws IOException {
    IOUtils.close(findings, files);
  }

  /** Those of rows that are dropped as their own row tells are written as {@link DroppedRows}. */
  private void writeFindings(
      EventRow event, int split, @Nullable FindingCode lost, SplitTally tally) throws IOException {
    if (lost == null) {
      List<Finding> doubts = frame.doubts(event, split);
      tally.addKept(frame.file(split).source(), event, doubts);
      tally.addCodedBeat(event, frame.beats());
      findings.write(doubts);
    } else {
      Finding finding = frame.lost(lost, split, event.record(), event.sourceId().toString());
      tally.addDropped(event.month(), finding);
      findings.write(List.of(finding));
    }
  }

  private void write(EventRow event, int split, @Nullable FindingCode reason, MonthFiles into)
      throws IOException {
    if (reason != null && !isHistory(reason)) {
      return;
    }

    Verdicts verdicts = frame.verdicts();
    boolean stacked = verdicts.isStacked(event, frame.file(split).source());
    long number = frame.numbers().beforeInSource()[split] + event.record();
    (reason == null ? into.events() : into.history()).write(event, number, stacked, reason);
  }

  private static boolean isHistory(FindingCode reason) {
    return switch (reason) {
      case SUPERSEDED, WITHDRAWN, WITHDRAWAL -> true;
      default -> false;
    };
  }

  private MonthFiles files(Kind kind, int month) throws IOException {
    MonthFiles open = files;
    if (open == null || !open.areOf(kind, month)) {
      if (open != null) {
        open.close();
      }
      open = new MonthFiles(load, kind, month);
      files = open;
    }
    return open;
  }
}
