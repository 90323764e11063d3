package org.beatlight.core.contract;

import java.util.List;
import org.beatlight.core.quality.QualityReport;

/** What a load of the lake was made from and how good it is; stored as JSON beside it. */
public record IngestManifest(
    int lakeVersion,
    String codeVersion,
    CityFrame city,
    String finishedAt,
    List<InputFile> inputs,
    QualityReport quality) {
  public IngestManifest {
    inputs = List.copyOf(inputs);
  }
}
