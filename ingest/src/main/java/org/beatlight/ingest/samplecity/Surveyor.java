package org.beatlight.ingest.samplecity;

import java.util.ArrayList;
import java.util.List;
import org.beatlight.core.geo.LonLat;
import org.beatlight.core.geo.PlanePoint;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.linearref.LengthIndexedLine;

/**
 * Numbers the addresses: along both sides of every street, and a few within each park. None lies in
 * water, outside the city, or so near a beat's border that rounding could move it across.
 */
final class Surveyor {
  private static final double LOT_M = 34;
  private static final double SETBACK_M = 11;
  private static final double BORDER_M = 1.5;
  private static final double SHORE_M = 12;
  private static final double PARK_PATH_M = 140;

  private final Utm16 frame = new Utm16();
  private final BeatMap before;
  private final BeatMap today;
  private final IndexedPointInAreaLocator wet;
  private final IndexedPointInAreaLocator green;

  Surveyor(Ground ground, BeatMap before, BeatMap today) {
    this.before = before;
    this.today = today;
    this.wet = new IndexedPointInAreaLocator(ground.water().buffer(SHORE_M));
    this.green = new IndexedPointInAreaLocator(ground.green());
  }

  /** Returns every address of the city. */
  AddressBook addresses(List<Street> streets, List<Ground.Place> parks) {
    List<Address> addresses = new ArrayList<>();
    for (Street street : streets) {
      if (street.span() == Street.Span.LAND && street.roadClass() != RoadClass.MOTORWAY) {
        along(street, addresses);
      }
    }
    parks.forEach(park -> inside(park, addresses));
    return new AddressBook(addresses);
  }

  private void along(Street street, List<Address> addresses) {
    Address.Kind kind =
        street.roadClass() == RoadClass.LOCAL ? Address.Kind.SIDE_STREET : Address.Kind.MAIN_ROAD;
    LengthIndexedLine line = new LengthIndexedLine(street.line());
    double length = street.line().getLength();
    for (double at = LOT_M / 2; at < length; at += LOT_M) {
      for (int side = -1; side <= 1; side += 2) {
        Coordinate point = line.extractPoint(at, side * SETBACK_M);
        if (green.locate(point) == Location.EXTERIOR) {
          add(street.name(), houseNumber(at, side), kind, point, addresses);
        }
      }
    }
  }

  /** Returns a number that grows by 100 in 100 m: even on one side, odd on the other. */
  private static int houseNumber(double alongM, int side) {
    return 100 + 2 * (int) (alongM / 2) + (side > 0 ? 1 : 0);
  }

  private void inside(Ground.Place park, List<Address> addresses) {
    Envelope box = park.shape().getEnvelopeInternal();
    for (double x = box.getMinX(); x < box.getMaxX(); x += PARK_PATH_M) {
      for (double y = box.getMinY(); y < box.getMaxY(); y += PARK_PATH_M) {
        Coordinate point = new Coordinate(x + PARK_PATH_M / 3, y + PARK_PATH_M / 3);
        if (green.locate(point) == Location.INTERIOR) {
          add(park.name(), 0, Address.Kind.PARK, point, addresses);
        }
      }
    }
  }

  private void add(
      String street, int number, Address.Kind kind, Coordinate point, List<Address> addresses) {
    if (wet.locate(point) != Location.EXTERIOR) {
      return;
    }

    String beat = today.codeAt(point);
    String beatBefore = before.codeAt(point);
    if (!beat.isEmpty() && isInside(today, beat, point) && isInside(before, beatBefore, point)) {
      addresses.add(new Address(street, number, kind, point, lonLat(point), beat, beatBefore));
    }
  }

  private static boolean isInside(BeatMap beats, String beat, Coordinate point) {
    for (int corner = 0; corner < 4; corner++) {
      double x = point.x + (corner < 2 ? BORDER_M : -BORDER_M);
      double y = point.y + (corner % 2 == 0 ? BORDER_M : -BORDER_M);
      if (!beats.codeAt(new Coordinate(x, y)).equals(beat)) {
        return false;
      }
    }
    return true;
  }

  private LonLat lonLat(Coordinate point) {
    LonLat exact = frame.toLonLat(new PlanePoint(point.x, point.y));
    return Degrees.rounded(exact, Degrees.STEPS);
  }
}
