package org.beatlight.core.disclosure.place;

import java.util.List;
import org.beatlight.core.area.AreaIndex;
import org.beatlight.core.geo.PlanePoint;

/**
 * What snap points are made of; all in metres of the city's CRS.
 *
 * @param publicPlaces such as stations and parks: what happens just there is shown there
 * @param candidates points that may stand for the addresses around them, such as the middles of
 *     streets
 * @param addresses one for each home or other address; a block's may all be at one point
 */
public record SnapGround(
    AreaIndex beats,
    List<PlanePoint> publicPlaces,
    List<PlanePoint> candidates,
    List<PlanePoint> addresses) {
  public SnapGround {
    publicPlaces = List.copyOf(publicPlaces);
    candidates = List.copyOf(candidates);
    addresses = List.copyOf(addresses);
  }
}
