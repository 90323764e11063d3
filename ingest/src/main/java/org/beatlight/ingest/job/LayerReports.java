package org.beatlight.ingest.job;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.beatlight.batch.projection.CityProjection;
import org.beatlight.core.area.Area;
import org.beatlight.core.area.LayerCheck;
import org.beatlight.core.quality.LayerReport;
import org.beatlight.core.quality.LayerReport.CodedBeat;
import org.beatlight.ingest.area.LayerVersion;
import org.beatlight.ingest.pack.SplitTally;
import org.beatlight.settings.City;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.GeometryFixer;

/** Makes the quality report of each version of each layer. */
final class LayerReports {
  private static final Comparator<CodedBeat> MOST_ROWS_FIRST =
      Comparator.comparingLong(CodedBeat::rows).reversed().thenComparing(CodedBeat::code);

  private LayerReports() {}

  /**
   * Returns the reports, in the order of the versions.
   *
   * @param tallies of all inputs: they tell the coded beats that a version lacks
   */
  static List<LayerReport> of(
      List<LayerVersion> versions, CityProjection frame, Collection<SplitTally> tallies) {
    List<LayerReport> reports = new ArrayList<>();
    int beatVersion = 0;
    for (LayerVersion version : versions) {
      boolean beats = version.layer().equals(City.BEAT_LAYER);
      reports.add(
          report(version, frame, beats ? codedWithoutPolygon(tallies, beatVersion++) : List.of()));
    }
    return reports;
  }

  private static LayerReport report(
      LayerVersion version, CityProjection frame, List<CodedBeat> codedWithoutPolygon) {
    LayerCheck check =
        new LayerCheck(version.areas().stream().map(a -> plane(a, frame)).toList(), frame);
    return new LayerReport(
        version.layer(),
        version.from().map(Object::toString).orElse(""),
        version.areas().size(),
        check.multipart(),
        check.gaps(),
        check.overlaps(),
        codedWithoutPolygon);
  }

  /** A shape that was sound in degrees may cross itself in metres, by a hair. */
  private static Area plane(Area area, CityProjection frame) {
    Geometry shape = frame.toPlane(area.shape());
    return new Area(area.code(), area.name(), shape.isValid() ? shape : GeometryFixer.fix(shape));
  }

  private static List<CodedBeat> codedWithoutPolygon(
      Collection<SplitTally> tallies, int beatVersion) {
    Map<String, Long> rows = new TreeMap<>();
    for (SplitTally tally : tallies) {
      tally
          .codedWithoutPolygon(beatVersion)
          .forEach((code, some) -> rows.merge(code, some, Long::sum));
    }
    return rows.entrySet().stream()
        .map(beat -> new CodedBeat(beat.getKey(), beat.getValue()))
        .sorted(MOST_ROWS_FIRST)
        .toList();
  }
}
