package org.beatlight.core.quality;

import java.util.List;

/**
 * How good the data of one load are; travels as JSON with the lake and with every publication.
 *
 * @param sources in the order of the settings
 * @param layers by layer, the first version first
 */
public record QualityReport(List<SourceReport> sources, List<LayerReport> layers) {
  public static final QualityReport EMPTY = new QualityReport(List.of(), List.of());

  public QualityReport {
    sources = List.copyOf(sources);
    layers = List.copyOf(layers);
  }
}
