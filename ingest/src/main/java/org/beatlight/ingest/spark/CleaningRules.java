package org.beatlight.ingest.spark;

import java.io.Serializable;
import java.util.List;
import org.beatlight.ingest.clean.CityGround;
import org.beatlight.ingest.clean.RecordCleaner;
import org.beatlight.ingest.clean.SourceRules;

/**
 * What the tasks need to judge rows; broadcast once.
 *
 * @param sources in the order of the settings
 */
public record CleaningRules(List<SourceRules> sources, CityGround ground) implements Serializable {
  public CleaningRules {
    sources = List.copyOf(sources);
  }

  /**
   * Returns a cleaner for each source.
   *
   * @throws org.beatlight.settings.SettingsException if a date format is no pattern
   */
  public List<RecordCleaner> cleaners() {
    return sources.stream().map(source -> new RecordCleaner(source, ground)).toList();
  }
}
