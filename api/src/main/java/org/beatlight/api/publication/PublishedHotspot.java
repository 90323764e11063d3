package org.beatlight.api.publication;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.beatlight.core.event.Kind;
import org.beatlight.core.geo.LonLat;
import org.beatlight.core.robust.Stability;
import org.locationtech.jts.geom.Geometry;

/**
 * A hotspot of one category.
 *
 * @param rank within its category, the surest being 1
 * @param extent how much it holds and covers
 * @param evidence what speaks for it
 * @param beat the beat that it belongs to; may be empty
 * @param outline a polygon or multipolygon in degrees, EPSG:4326; never to be changed
 */
public record PublishedHotspot(
    String hotspotId,
    CategoryKey key,
    int rank,
    Extent extent,
    Evidence evidence,
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
   * @param places distinct places, core and border; empty where that is not shown
   * @param corePlaces places dense enough to carry the hotspot; likewise
   * @param areaM2 of the outline, in square metres on the ground
   */
  public record Extent(double weight, OptionalInt places, OptionalInt corePlaces, double areaM2) {}

  /**
   * What speaks for a hotspot.
   *
   * @param share in which of the publication's runs its ground was hot, in [0, 1]; empty where none
   *     were asked
   * @param pValue how often chance makes a cluster as heavy, anywhere; empty where not tested
   */
  public record Evidence(OptionalDouble share, OptionalDouble pValue) {
    /** Returns what the share says, in a word. */
    public Optional<Stability> stability() {
      return share.isPresent() ? Optional.of(Stability.of(share.getAsDouble())) : Optional.empty();
    }
  }
}
