package org.beatlight.core.quality;

import java.util.List;

/**
 * The quality of one version of a layer of areas.
 *
 * @param layer its name in the settings
 * @param validFrom the first day on which it holds, {@code 2012-12-19}; empty for the first version
 * @param areas how many areas it has
 * @param multipart areas of several parts, by code: enclaves are one thing, slivers another
 * @param codedWithoutPolygon codes of beats that events of the days of this version carry and that
 *     it does not have, most rows first; none but of the layer of beats
 */
public record LayerReport(
    String layer,
    String validFrom,
    int areas,
    List<MultipartArea> multipart,
    LayerFaults gaps,
    LayerFaults overlaps,
    List<CodedBeat> codedWithoutPolygon) {
  public LayerReport {
    multipart = List.copyOf(multipart);
    codedWithoutPolygon = List.copyOf(codedWithoutPolygon);
  }

  /** An area of several parts. */
  public record MultipartArea(String code, int parts) {}

  /** A coded beat and the events that carry it. */
  public record CodedBeat(String code, long rows) {}
}
