package org.beatlight.ingest.spark;

import java.io.Serializable;
import java.util.List;
import org.beatlight.ingest.clean.CityGround;
import org.beatlight.ingest.clean.LayoutRules;
import org.beatlight.ingest.clean.RowCleaner;
import org.beatlight.ingest.clean.SourceRules;
import org.beatlight.ingest.source.SourceFile;

/**
 * What the tasks need to judge rows; broadcast once.
 *
 * @param sources in the order of the settings
 */
public record CleaningRules(List<SourceRules> sources, CityGround ground) implements Serializable {
  public CleaningRules {
    sources = List.copyOf(sources);
  }

  SourceRules source(SourceFile file) {
    return sources.get(file.source());
  }

  LayoutRules layout(SourceFile file) {
    return source(file).layouts().get(file.layout());
  }

  RowCleaner cleaner(SourceFile file) {
    return new RowCleaner(source(file), layout(file), ground);
  }
}
