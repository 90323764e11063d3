package org.beatlight.ingest.spark;

import java.io.Serializable;
import java.util.List;
import org.beatlight.ingest.clean.SourceRules;
import org.beatlight.ingest.pack.Verdicts;
import org.beatlight.ingest.source.SourceFile;
import org.beatlight.ingest.source.SourceSplit;

/** What the batches do not say themselves but the lake's rows need; broadcast once. */
record LoadFrame(
    List<SourceRules> sources, List<SourceSplit> splits, RowNumbers numbers, Verdicts verdicts)
    implements Serializable {
  LoadFrame {
    sources = List.copyOf(sources);
    splits = List.copyOf(splits);
  }

  SourceFile file(int split) {
    return splits.get(split).file();
  }
}
