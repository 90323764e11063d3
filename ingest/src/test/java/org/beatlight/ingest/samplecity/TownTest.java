package org.beatlight.ingest.samplecity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;

class TownTest {
  private final Town town = Shared.CITY.town();
  private final PreparedGeometry water =
      PreparedGeometryFactory.prepare(town.ground().water().buffer(-0.01));
  private final PreparedGeometry green =
      PreparedGeometryFactory.prepare(town.ground().green().buffer(-0.01));

  @Test
  void streetsCrossWaterOnBridgesAlone() {
    assertThat(town.streets())
        .filteredOn(street -> water.intersects(street.line()))
        .isNotEmpty()
        .allMatch(street -> street.span() == Street.Span.BRIDGE);
  }

  @Test
  void theRiverHasBridgesOfManyRoadsAndNoneIsLong() {
    List<Street> bridges =
        town.streets().stream().filter(s -> s.span() == Street.Span.BRIDGE).toList();

    assertThat(bridges)
        .extracting(Street::name)
        .containsExactlyInAnyOrder(
            "Main Street Bridge", // the river's bend crosses it twice
            "Main Street Bridge",
            "Centre Street Bridge",
            "North Avenue Bridge",
            "West Street Bridge",
            "East Street Bridge",
            "Route 30 Bridge");
    assertThat(bridges).allMatch(bridge -> bridge.line().getLength() < 350);
  }

  @Test
  void noSideStreetRunsThroughAPark() {
    assertThat(town.streets())
        .filteredOn(street -> street.roadClass() == RoadClass.LOCAL)
        .noneMatch(street -> green.intersects(street.line()));
  }

  @Test
  void theSideStreetsStayInTown() {
    Geometry outline = town.ground().outline().buffer(0.5);

    assertThat(town.streets())
        .filteredOn(street -> street.roadClass() == RoadClass.LOCAL)
        .hasSizeGreaterThan(800)
        .allMatch(street -> outline.contains(street.line()));
  }

  @Test
  void streetsThatTouchNothingAreLeftOut() {
    Street main = street("0,0 100,0");
    Street side = street("50,2 50,80");
    Street lost = street("50,90 50,180");

    assertThat(Network.connected(List.of(main, side, lost))).containsExactly(main, side);
  }

  @Test
  void noAddressLiesInWater() {
    assertThat(town.book().all())
        .hasSizeGreaterThan(20_000)
        .noneMatch(address -> water.contains(point(address)));
  }

  @Test
  void onlyParkAddressesLieInParks() {
    Set<Address.Kind> kinds =
        town.book().all().stream()
            .filter(address -> green.contains(point(address)))
            .map(Address::kind)
            .collect(Collectors.toSet());

    assertThat(kinds).containsExactly(Address.Kind.PARK);
  }

  @Test
  void everyAddressLiesInsideTheBeatsThatItNames() {
    List<String> wrong = new ArrayList<>();
    Utm16 frame = new Utm16();
    for (Address address : town.book().all()) {
      var plane = frame.toPlane(address.lonLat());
      Coordinate written = new Coordinate(plane.eastM(), plane.northM());
      if (!town.today().codeAt(written).equals(address.beat())
          || !town.before().codeAt(written).equals(address.beatBefore())
          || address.point().distance(written) > 0.01) {
        wrong.add(address.toString());
      }
    }

    assertThat(wrong).isEmpty();
  }

  @Test
  void theNearestAddressIsTheOneThatALookAtAllOfThemFinds() {
    Dice dice = Dice.of(1, "places");
    for (int i = 0; i < 50; i++) {
      Coordinate place = dice.pick(town.book().all()).point();
      Coordinate near = new Coordinate(place.x + 30, place.y - 20);
      double nearest =
          town.book().all().stream()
              .filter(address -> address.kind() != Address.Kind.PARK)
              .mapToDouble(address -> address.point().distance(near))
              .min()
              .orElseThrow();

      assertThat(town.book().findNearest(near, 100))
          .hasValueSatisfying(a -> assertThat(a.point().distance(near)).isEqualTo(nearest));
    }
  }

  private static Point point(Address address) {
    return Ground.SHAPES.createPoint(address.point());
  }

  private static Street street(String points) {
    Coordinate[] line = Curve.points(points).toArray(Coordinate[]::new);
    return new Street(
        "Elm Street", RoadClass.LOCAL, Street.Span.LAND, Ground.SHAPES.createLineString(line));
  }
}
