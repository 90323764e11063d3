package org.beatlight.core.contract;

import java.util.List;
import org.beatlight.core.quality.SourceQuality;

/** What a load of the lake was made from and how good it is; stored as JSON beside it. */
public record IngestManifest(
    int lakeVersion,
    String codeVersion,
    CityFrame city,
    String finishedAt,
    List<InputFile> inputs,
    List<SourceQuality> sources) {
  public IngestManifest {
    inputs = List.copyOf(inputs);
    sources = List.copyOf(sources);
  }
}
