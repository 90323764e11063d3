package org.beatlight.api.about;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.beatlight.api.publication.BeatArea;
import org.beatlight.api.publication.CategoryInfo;
import org.beatlight.api.publication.Snapshot;
import org.beatlight.core.contract.HotspotMethod;
import org.beatlight.core.contract.Manifest;
import org.beatlight.core.event.DateRange;
import org.beatlight.settings.City;
import org.beatlight.settings.DisclosureSettings;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;

/**
 * The publication at a glance.
 *
 * @param codeVersion of the run that made it
 * @param zone the IANA time zone of its days
 * @param crs the projected CRS of its metres
 * @param fingerprint the checksum of what was published
 * @param data the days that its events span
 * @param bounds of the beats: west, south, east, north in degrees
 * @param basemapStyle the MapLibre style that the operator named; null where none
 * @param eventCellZoom the smallest squares that events are counted in are the tiles of this zoom
 * @param disclosure how counts and places are protected; null where the caller sees them as they
 *     are
 */
record PublicationAnswer(
    long publicationId,
    int contractVersion,
    String codeVersion,
    String city,
    String zone,
    String crs,
    Instant publishedAt,
    String fingerprint,
    DateRange data,
    HotspotMethod hotspots,
    ChangeSummary changes,
    List<Category> categories,
    double[] bounds,
    @Schema(types = {"string", "null"}) @Nullable String basemapStyle,
    int eventCellZoom,
    @Schema(types = {"object", "null"}) @Nullable Protection disclosure) {
  /**
   * How counts and places are protected; {@code /api/v1/disclosure} tells more.
   *
   * @param threshold the least count that is ever shown, apart from 0
   * @param unitDays counts are told for whole units of so many days, from a Monday
   * @param cellM the side of the cells that hotspots are outlined in, in metres
   * @param leastAddresses the addresses, or known places, that a point or an outline stands for
   */
  record Protection(int threshold, int unitDays, double cellM, int leastAddresses) {
    private static @Nullable Protection of(Snapshot snapshot, DisclosureSettings settings) {
      return snapshot.counting().isExact()
          ? null
          : new Protection(
              settings.noise().threshold(),
              settings.periods().unitDays(),
              settings.cellM(),
              settings.leastAddresses());
    }
  }

  /**
   * The publication's own comparison.
   *
   * @param tests the changes that were tested
   */
  record ChangeSummary(DateRange now, DateRange before, double falseDiscoveryRate, int tests) {}

  /**
   * A category.
   *
   * @param events all its events, those outside every beat included
   */
  record Category(String kind, String category, String name, long events) {
    private static Category of(CategoryInfo info) {
      return new Category(info.kind().code(), info.category(), info.name(), info.events());
    }
  }

  static PublicationAnswer of(Snapshot snapshot, City city) {
    Manifest manifest = snapshot.manifest();
    return new PublicationAnswer(
        snapshot.publicationId(),
        manifest.contractVersion(),
        manifest.codeVersion(),
        manifest.city().name(),
        manifest.city().zone(),
        manifest.city().crs(),
        snapshot.header().publishedAt(),
        snapshot.fingerprint(),
        manifest.data(),
        manifest.hotspots(),
        changes(snapshot),
        snapshot.categories().stream().map(Category::of).toList(),
        bounds(snapshot.beats()),
        city.basemapStyle().orElse(null),
        snapshot.counting().finestCellZoom(),
        Protection.of(snapshot, city.disclosure()));
  }

  private static ChangeSummary changes(Snapshot snapshot) {
    return new ChangeSummary(
        snapshot.manifest().changes().now(),
        snapshot.manifest().changes().before(),
        snapshot.changes().falseDiscoveryRate(),
        snapshot.changes().tests());
  }

  private static double[] bounds(List<BeatArea> beats) {
    Envelope all = new Envelope();
    beats.forEach(beat -> all.expandToInclude(beat.shape().getEnvelopeInternal()));
    return new double[] {all.getMinX(), all.getMinY(), all.getMaxX(), all.getMaxY()};
  }
}
