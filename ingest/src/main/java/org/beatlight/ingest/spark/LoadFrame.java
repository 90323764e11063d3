package org.beatlight.ingest.spark;

import java.io.Serializable;
import java.util.List;
import org.apache.spark.sql.Row;
import org.beatlight.ingest.clean.SourceRules;

/** What the outcomes do not say themselves but the lake's rows need; broadcast once. */
record LoadFrame(List<SourceRules> sources, RowNumbers numbers, Stacks stacks)
    implements Serializable {
  LoadFrame {
    sources = List.copyOf(sources);
  }

  SourceRules source(Row outcome) {
    return sources.get(outcome.<Integer>getAs(OutcomeCodec.SOURCE));
  }
}
