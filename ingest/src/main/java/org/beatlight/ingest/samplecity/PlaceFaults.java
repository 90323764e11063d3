package org.beatlight.ingest.samplecity;

import java.math.BigDecimal;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.beatlight.core.geo.LonLat;
import org.beatlight.core.geo.PlanePoint;
import org.beatlight.core.quality.FindingCode;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Point;

/** What goes wrong with places. */
final class PlaceFaults {
  private static final double STACK_STEPS = 1e4; // a centroid comes with four decimals
  private static final double OUT_FROM_M = 200;
  private static final double OUT_TO_M = 900;

  private final Utm16 frame = new Utm16();
  private final Town town;
  private final Dice dice;
  private final LonLat stack;
  private final String stackName;

  PlaceFaults(FaultPlan plan, Town town, Dice dice) {
    this.town = town;
    this.dice = dice;
    Coordinate exact = town.ground().warp().toGround(plan.stack());
    LonLat lonLat = frame.toLonLat(new PlanePoint(exact.x, exact.y));
    this.stack = Degrees.rounded(lonLat, STACK_STEPS);
    this.stackName = plan.stackName();
  }

  Map<FindingCode, UnaryOperator<FeedRow>> all() {
    return Map.of(
        FindingCode.NO_COORDINATES, this::lost,
        FindingCode.NULL_ISLAND, row -> moved(row, "0", "0"),
        FindingCode.SWAPPED_COORDINATES,
            row -> moved(row, row.cell(Column.LAT), row.cell(Column.LON)),
        FindingCode.OTHER_CRS, PlaceFaults::inMetres,
        FindingCode.OUTSIDE_CITY, this::faraway,
        FindingCode.OUTSIDE_BEATS, this::outOfTown,
        FindingCode.STACKED_PLACE, this::stacked,
        FindingCode.OTHER_BEAT, this::miscoded,
        FindingCode.UNKNOWN_BEAT, row -> row.with(Column.BEAT, "99"));
  }

  private FeedRow lost(FeedRow row) {
    return dice.chance(0.8) ? moved(row, "", "") : moved(row, row.cell(Column.LON), "N/A");
  }

  private static FeedRow inMetres(FeedRow row) {
    Coordinate point = row.event().address().point();
    return moved(row, metres(point.x), metres(point.y));
  }

  private static String metres(double metres) {
    return BigDecimal.valueOf(Math.round(metres * 10), 1).toPlainString();
  }

  private FeedRow faraway(FeedRow row) {
    return dice.chance(0.5)
        ? moved(row, row.cell(Column.LON).replace("-", ""), row.cell(Column.LAT)) // a lost sign
        : moved(row, Degrees.text(dice.between(-87.9, -87.6)), row.cell(Column.LAT));
  }

  private FeedRow outOfTown(FeedRow row) {
    LonLat point = lonLat(pointOutOfTown());
    return moved(row, Degrees.text(point.lonDeg()), Degrees.text(point.latDeg()))
        .with(Column.ADDRESS, "County Road")
        .with(Column.BLOCK, "County Road")
        .with(Column.BEAT, "");
  }

  private Coordinate pointOutOfTown() {
    Coordinate middle = town.centre();
    while (true) {
      double x = middle.x + dice.between(-7_000, 7_000);
      double y = middle.y + dice.between(-6_000, 6_000);
      Point point = Ground.SHAPES.createPoint(new Coordinate(x, y));
      double distance = town.ground().outline().distance(point);
      if (distance > OUT_FROM_M && distance < OUT_TO_M) {
        return point.getCoordinate();
      }
    }
  }

  private FeedRow stacked(FeedRow row) {
    PlanePoint plane = frame.toPlane(stack);
    Coordinate point = new Coordinate(plane.eastM(), plane.northM());
    boolean early = row.event().from().toLocalDate().isBefore(BeatMap.MOVED_ON);
    BeatMap beats = early ? town.before() : town.today();
    return moved(row, Degrees.text(stack.lonDeg()), Degrees.text(stack.latDeg()))
        .with(Column.BLOCK, stackName)
        .with(Column.BEAT, beats.codeAt(point));
  }

  private FeedRow miscoded(FeedRow row) {
    String right = row.cell(Column.BEAT);
    String wrong = right;
    while (wrong.equals(right)) {
      wrong = dice.pick(town.today().areas()).code();
    }
    return row.with(Column.BEAT, wrong);
  }

  private LonLat lonLat(Coordinate point) {
    return frame.toLonLat(new PlanePoint(point.x, point.y));
  }

  private static FeedRow moved(FeedRow row, String lon, String lat) {
    return row.with(Column.LON, lon).with(Column.LAT, lat);
  }
}
