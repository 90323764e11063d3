package org.beatlight.core.disclosure.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.beatlight.core.area.Area;
import org.beatlight.core.area.AreaIndex;
import org.beatlight.core.geo.Lattice;
import org.beatlight.core.geo.PlanePoint;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * Snap points where nobody gave addresses: the distinct places that the data know stand in for
 * them, and the middles of lattice cells, each cut by a beat, for the candidates.
 */
public final class StandInPoints {
  private final AreaIndex beats;
  private final Lattice lattice;
  private final int least;

  private StandInPoints(AreaIndex beats, Lattice lattice, int least) {
    this.beats = beats;
    this.lattice = lattice;
    this.least = least;
  }

  /**
   * Returns what snap points are made of.
   *
   * @param places all that are known, such as those of all events of all years; equal ones count
   *     once
   * @param least how many of them a part of a cell must hold to have a candidate
   */
  public static SnapGround of(
      List<Area> beats, Lattice lattice, List<PlanePoint> places, int least) {
    StandInPoints points = new StandInPoints(AreaIndex.of(beats), lattice, least);
    List<PlanePoint> distinct = places.stream().distinct().toList();
    Map<String, List<PlanePoint>> byBeat = points.byBeat(distinct);
    List<PlanePoint> candidates = new ArrayList<>();
    for (Area beat : beats) {
      candidates.addAll(points.candidates(beat, byBeat.getOrDefault(beat.code(), List.of())));
    }
    return new SnapGround(points.beats, List.of(), candidates, distinct);
  }

  private Map<String, List<PlanePoint>> byBeat(List<PlanePoint> places) {
    return places.stream().collect(Collectors.groupingBy(place -> beats.find(place).orElse("")));
  }

  private List<PlanePoint> candidates(Area beat, List<PlanePoint> places) {
    Map<Long, Long> counts =
        places.stream()
            .collect(
                Collectors.groupingBy(
                    place -> lattice.cell(place.eastM(), place.northM()),
                    TreeMap::new,
                    Collectors.counting()));
    return counts.entrySet().stream()
        .filter(cell -> cell.getValue() >= least)
        .map(cell -> middle(beat, cell.getKey()))
        .filter(point -> beats.find(point).filter(beat.code()::equals).isPresent())
        .toList();
  }

  /** Returns the center of the cell or, where that is not in the beat, a point of their overlap. */
  private PlanePoint middle(Area beat, long cell) {
    PlanePoint center = lattice.center(cell);
    if (beats.find(center).filter(beat.code()::equals).isPresent()) {
      return center;
    }

    Geometry shared =
        OverlayNGRobust.overlay(lattice.polygon(cell), beat.shape(), OverlayNG.INTERSECTION);
    Coordinate inside = shared.getInteriorPoint().getCoordinate();
    return inside == null ? center : new PlanePoint(inside.x, inside.y);
  }
}
