package org.beatlight.core.contract;

import java.util.List;
import org.beatlight.core.quality.QualityReport;

/**
 * What a load of the lake was made from and how good it is; stored as JSON beside it.
 *
 * @param settings the checksum of the settings file and of every file that belongs to it
 */
public record IngestManifest(
    int lakeVersion,
    String codeVersion,
    CityFrame city,
    String finishedAt,
    String settings,
    List<InputFile> inputs,
    QualityReport quality) {
  public IngestManifest {
    inputs = List.copyOf(inputs);
  }
}
