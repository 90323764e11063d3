package org.beatlight.ingest.samplecity;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/** The city without its events: ground, streets, beats and addresses. */
record Town(Ground ground, List<Street> streets, BeatMap before, BeatMap today, AddressBook book) {
  private static final double NEAR_M = 100;

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
   * @throws IllegalStateException if there is none within 100 m
   */
  Address requireAddress(Coordinate board) {
    return book.findNearest(ground.warp().toGround(board), NEAR_M)
        .orElseThrow(() -> new IllegalStateException("expected a street near " + board));
  }
}
