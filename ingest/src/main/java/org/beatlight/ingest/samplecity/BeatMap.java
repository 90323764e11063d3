package org.beatlight.ingest.samplecity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.beatlight.core.area.Area;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;

/**
 * The beats of one version, in metres of {@link Utm16#CRS}. They follow main roads and the river
 * and tile the city: whoever leaves one is in the next or out of town.
 */
final class BeatMap {
  /** The first day of the second version. */
  static final LocalDate MOVED_ON = LocalDate.of(2024, 3, 1);

  private final List<Area> areas;
  private final List<IndexedPointInAreaLocator> locators;

  private BeatMap(List<Area> areas) {
    this.areas = List.copyOf(areas);
    this.locators = areas.stream().map(a -> new IndexedPointInAreaLocator(a.shape())).toList();
  }

  /** Returns the beats before the border moved. */
  static BeatMap before(Ground ground) {
    List<Sketch.Beat> beats = new ArrayList<>();
    for (Sketch.Beat beat : Sketch.BEATS) {
      if (beat.code().equals(Sketch.MOVED_FROM)) {
        beats.add(with(beat, beat.points() + " " + Sketch.MOVED_BLOCK));
      } else if (beat.code().equals(Sketch.MOVED_TO)) {
        beats.add(with(beat, beat.points().replace(" " + Sketch.MOVED_BLOCK, "")));
      } else {
        beats.add(beat);
      }
    }
    return of(ground, beats);
  }

  /** Returns the beats of today. */
  static BeatMap today(Ground ground) {
    return of(ground, Sketch.BEATS);
  }

  /** Returns the beats in code order. */
  List<Area> areas() {
    return areas;
  }

  /** Returns the code of the beat that a point lies in; empty outside the city. */
  String codeAt(Coordinate point) {
    for (int i = 0; i < areas.size(); i++) {
      boolean near = areas.get(i).shape().getEnvelopeInternal().contains(point);
      if (near && locators.get(i).locate(point) != Location.EXTERIOR) {
        return areas.get(i).code();
      }
    }
    return "";
  }

  private static Sketch.Beat with(Sketch.Beat beat, String points) {
    return new Sketch.Beat(beat.code(), beat.name(), points);
  }

  private static BeatMap of(Ground ground, List<Sketch.Beat> beats) {
    List<Polygon> blocks = blocks(ground);
    List<Area> areas = new ArrayList<>();
    int taken = 0;
    for (Sketch.Beat beat : beats) {
      List<Coordinate> points = Curve.points(beat.points());
      List<Geometry> own = new ArrayList<>();
      points.forEach(point -> own.add(blockAt(blocks, ground.warp().toGround(point))));
      taken += own.size();
      Geometry shape = CoverageUnion.union(own.toArray(Geometry[]::new)).norm();
      areas.add(new Area(beat.code(), beat.name(), shape));
    }
    if (taken != blocks.size()) {
      throw new IllegalStateException(
          "expected every block in one beat, got "
              + blocks.size()
              + " blocks, "
              + taken
              + " taken");
    }
    return new BeatMap(areas);
  }

  private static List<Polygon> blocks(Ground ground) {
    List<Geometry> borders = new ArrayList<>();
    borders.add(ground.river());
    for (Sketch.Road road : Sketch.ROADS) {
      if (road.edge() == Sketch.Edge.BEAT) {
        borders.add(Ground.line(ground.warp(), road.points()));
      }
    }
    return StreetPlan.faces(ground.outline(), borders);
  }

  private static Polygon blockAt(List<Polygon> blocks, Coordinate point) {
    return blocks.stream()
        .filter(block -> block.contains(Ground.SHAPES.createPoint(point)))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("expected a block at " + point));
  }
}
