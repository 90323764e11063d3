package org.beatlight.ingest.spark;

import java.io.Serializable;
import java.util.List;
import org.beatlight.core.quality.Finding;
import org.beatlight.core.quality.FindingCode;
import org.beatlight.ingest.clean.BeatCodes;
import org.beatlight.ingest.clean.SourceRules;
import org.beatlight.ingest.pack.EventRow;
import org.beatlight.ingest.pack.Verdicts;
import org.beatlight.ingest.source.SourceFile;
import org.beatlight.ingest.source.SourceSplit;

/** What the pieces do not say themselves but the lake's rows need; broadcast once. */
record LoadFrame(
    List<SourceRules> sources,
    BeatCodes beats,
    List<SourceSplit> splits,
    RowNumbers numbers,
    Verdicts verdicts)
    implements Serializable {
  LoadFrame {
    sources = List.copyOf(sources);
    splits = List.copyOf(splits);
  }

  SourceFile file(int split) {
    return splits.get(split).file();
  }

  String sourceName(int split) {
    return sources.get(file(split).source()).name();
  }

  /** Returns a finding about a row, by its number in its file. */
  Finding finding(FindingCode code, int split, long record, String detail) {
    long number = numbers.beforeInFile()[split] + record;
    return new Finding(code, sourceName(split), number, detail);
  }

  /**
   * Returns why a row does not stand for its record.
   *
   * @param id empty where none is told
   */
  Finding lost(FindingCode code, int split, long record, String id) {
    return finding(code, split, record, id.isEmpty() ? "" : "id \"" + id + "\"");
  }

  /** Returns every doubt about an event that stands. To be asked once. */
  List<Finding> doubts(EventRow event, int split) {
    long number = numbers.beforeInFile()[split] + event.record();
    return verdicts.doubts(event, split, file(split).source(), sourceName(split), number);
  }
}
