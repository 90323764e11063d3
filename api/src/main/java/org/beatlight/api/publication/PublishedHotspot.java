package org.beatlight.api.publication;

import org.beatlight.core.event.Kind;
import org.beatlight.core.geo.LonLat;
import org.locationtech.jts.geom.Geometry;

/**
 * A hotspot of one category.
 *
 * @param rank within its category, the heaviest being 1
 * @param extent how much it holds and covers
 * @param beat the beat that it belongs to; may be empty
 * @param outline a polygon or multipolygon in degrees, EPSG:4326; never to be changed
 */
public record PublishedHotspot(
    String hotspotId,
    CategoryKey key,
    int rank,
    Extent extent,
    String beat,
    LonLat center,
    Geometry outline) {
  /** Returns the stream. */
  public Kind kind() {
    return key.kind();
  }

  /** Returns the code of the category. */
  public String category() {
    return key.category();
  }

  /**
   * How much a hotspot holds and covers.
   *
   * @param weight events
   * @param places distinct places, core and border
   * @param corePlaces places dense enough to carry the hotspot
   * @param areaM2 of the outline, in square metres on the ground
   */
  public record Extent(double weight, int places, int corePlaces, double areaM2) {}
}
