package org.beatlight.api.quality;

import java.util.List;
import org.beatlight.api.publication.Snapshot;
import org.beatlight.core.event.DateRange;
import org.beatlight.core.quality.LayerReport;
import org.beatlight.core.quality.QualityReport;
import org.beatlight.core.quality.SourceReport;

/**
 * The quality report of the publication.
 *
 * @param data the days that its events span
 * @param findings the meaning of every finding that occurs below
 */
record QualityAnswer(
    long publicationId,
    String city,
    DateRange data,
    List<FindingMeaning> findings,
    List<SourceReport> sources,
    List<LayerReport> layers) {
  static QualityAnswer of(Snapshot snapshot) {
    QualityReport report = snapshot.manifest().quality();
    return of(snapshot, report.sources(), report.layers());
  }

  /** Returns the report of one source alone, with all layers. */
  static QualityAnswer of(Snapshot snapshot, SourceReport source) {
    return of(snapshot, List.of(source), snapshot.manifest().quality().layers());
  }

  private static QualityAnswer of(
      Snapshot snapshot, List<SourceReport> sources, List<LayerReport> layers) {
    return new QualityAnswer(
        snapshot.publicationId(),
        snapshot.manifest().city().name(),
        snapshot.manifest().data(),
        FindingMeaning.in(sources),
        sources,
        layers);
  }
}
