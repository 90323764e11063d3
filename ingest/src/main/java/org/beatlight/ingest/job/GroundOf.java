package org.beatlight.ingest.job;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.beatlight.batch.projection.CityProjection;
import org.beatlight.core.area.Area;
import org.beatlight.core.geo.LonLat;
import org.beatlight.core.geo.LonLatFrame;
import org.beatlight.ingest.area.LayerVersion;
import org.beatlight.ingest.clean.BeatHistory;
import org.beatlight.ingest.clean.BeatVersion;
import org.beatlight.ingest.clean.CityGround;
import org.beatlight.settings.City;
import org.beatlight.settings.SettingsException;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/** Lays a city's beats on the ground of its CRS. */
final class GroundOf {
  private GroundOf() {}

  /**
   * Returns the ground of a city.
   *
   * @param beats versions of the beats, the earliest first
   * @param otherCrs by name: CRSs that coordinates may be in by mistake
   * @throws SettingsException if the CRS does not fit where the beats are
   */
  static CityGround beats(
      List<LayerVersion> beats,
      CityProjection frame,
      Map<String, LonLatFrame> otherCrs,
      City city) {
    Envelope box = beats.get(beats.size() - 1).box();
    Coordinate centre = box.centre();
    frame
        .misfit(new LonLat(centre.x, centre.y))
        .ifPresent(
            why -> {
              throw new SettingsException(
                  "%s: key city.crs: expected a CRS that fits %s, got %s: %s"
                      .formatted(city.file(), city.name(), city.crs(), why));
            });

    return new CityGround(
        new BeatHistory(beats.stream().map(version -> plane(version, frame)).toList()),
        frame,
        box,
        otherCrs);
  }

  private static BeatVersion plane(LayerVersion version, CityProjection frame) {
    List<Area> areas =
        version.areas().stream()
            .map(area -> new Area(area.code(), area.name(), frame.toPlane(area.shape())))
            .toList();
    return new BeatVersion(version.from().orElse(LocalDate.MIN), areas);
  }
}
