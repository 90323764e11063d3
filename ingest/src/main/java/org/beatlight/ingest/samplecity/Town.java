package org.beatlight.ingest.samplecity;

import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import org.locationtech.jts.geom.Coordinate;

/** The city without its events: ground, streets, beats and addresses. */
record Town(Ground ground, List<Street> streets, BeatMap before, BeatMap today, AddressBook book) {
  Town {
    streets = List.copyOf(streets);
  }

  /** Builds the town of a seed. */
  static Town of(long seed) {
    Ground ground = Ground.of(new Warp(Dice.of(seed, "warp")));
    List<Street> streets = new StreetPlan(ground).streets(Dice.of(seed, "streets"));
    BeatMap before = BeatMap.before(ground);
    BeatMap today = BeatMap.today(ground);
    AddressBook book = new Surveyor(ground, before, today).addresses(streets, ground.parks());
    return new Town(ground, streets, before, today, book);
  }

  /** Returns the middle of town, in metres of {@link Utm16#CRS}. */
  Coordinate centre() {
    return ground.warp().toGround(Sketch.CENTRE);
  }

  /**
   * Returns the address on a street nearest to a point of the board.
   *
   * @throws NoSuchElementException if there is no street at all
   */
  Address requireAddress(Coordinate board) {
    Coordinate point = ground.warp().toGround(board);
    return book.all().stream()
        .filter(address -> address.kind() != Address.Kind.PARK)
        .min(Comparator.comparingDouble(address -> address.point().distance(point)))
        .orElseThrow();
  }
}
