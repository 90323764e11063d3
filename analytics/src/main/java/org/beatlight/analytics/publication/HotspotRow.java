package org.beatlight.analytics.publication;

import java.util.Comparator;
import org.beatlight.core.geo.LonLat;
import org.jspecify.annotations.Nullable;

/**
 * A hotspot of one kind and category.
 *
 * @param rank within its kind and category, the surest being 1
 * @param evidence what speaks for it
 * @param beat the beat that holds the centre; empty where none does
 * @param outlineWkb a polygon or multipolygon in degrees, EPSG:4326
 */
public record HotspotRow(
    String hotspotId,
    String kind,
    String category,
    int rank,
    Extent extent,
    Evidence evidence,
    String beat,
    LonLat center,
    byte[] outlineWkb)
    implements ResultRow {
  /** The order of the table. */
  public static final Comparator<HotspotRow> BY_KEY = Comparator.comparing(HotspotRow::hotspotId);

  @Override
  public @Nullable Object[] values() {
    return new @Nullable Object[] {
      hotspotId,
      kind,
      category,
      rank,
      extent.weight(),
      extent.places(),
      extent.corePlaces(),
      extent.areaM2(),
      evidence.share(),
      evidence.pValue(),
      beat,
      center.lonDeg(),
      center.latDeg(),
      outlineWkb
    };
  }

  /**
   * How much a hotspot holds and covers.
   *
   * @param weight events
   * @param places distinct places, core and border
   * @param areaM2 of the outline, in square metres of the city's CRS
   */
  public record Extent(double weight, int places, int corePlaces, double areaM2) {}

  /**
   * What speaks for a hotspot.
   *
   * @param share in which of the runs its ground was hot, in [0, 1]; null where none were asked
   * @param pValue how often chance makes a cluster as heavy; null where that was not tested
   */
  public record Evidence(@Nullable Double share, @Nullable Double pValue) {}
}
