package org.beatlight.ingest.samplecity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.beatlight.core.area.Area;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

class BeatMapTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 42, 55, 89, 144, -1, Long.MAX_VALUE})
  void theBeatsOfEverySeedTileTheCity(long seed) {
    Ground ground = Ground.of(new Warp(Dice.of(seed, "warp")));

    for (BeatMap beats : List.of(BeatMap.before(ground), BeatMap.today(ground))) {
      Geometry[] shapes = beats.areas().stream().map(Area::shape).toArray(Geometry[]::new);
      double area = beats.areas().stream().mapToDouble(beat -> beat.shape().getArea()).sum();
      assertThat(shapes).hasSizeBetween(12, 24).allMatch(Polygon.class::isInstance);
      assertThat(CoverageValidator.isValid(shapes)).isTrue();
      assertThat(area).isEqualTo(ground.outline().getArea(), within(1.0)); // 1 m² of 64 km²
    }
  }

  @Test
  void bothVersionsHaveTheSameCodesAndNames() {
    assertThat(Shared.CITY.town().before().areas())
        .extracting(Area::code, Area::name)
        .containsExactlyElementsOf(
            Shared.CITY.town().today().areas().stream()
                .map(area -> tuple(area.code(), area.name()))
                .toList());
  }

  @Test
  void oneBlockMovedFromOneBeatToAnotherAndNoOther() {
    List<Area> before = Shared.CITY.town().before().areas();
    List<Area> today = Shared.CITY.town().today().areas();

    for (int i = 0; i < before.size(); i++) {
      double gained = today.get(i).shape().getArea() - before.get(i).shape().getArea();
      switch (before.get(i).code()) {
        case Sketch.MOVED_FROM -> assertThat(gained).isBetween(-1.2e6, -0.6e6);
        case Sketch.MOVED_TO -> assertThat(gained).isBetween(0.6e6, 1.2e6);
        default -> assertThat(today.get(i).shape().equalsExact(before.get(i).shape())).isTrue();
      }
    }
  }

  @Test
  void aPointOutOfTownIsInNoBeat() {
    assertThat(Shared.CITY.town().today().codeAt(new Coordinate(0, 0))).isEmpty();
  }

  @Test
  void theMiddleOfTownIsWhereFourBeatsMeet() {
    Coordinate centre = Shared.CITY.town().centre();
    BeatMap beats = Shared.CITY.town().today();

    assertThat(
            List.of(
                beats.codeAt(new Coordinate(centre.x - 50, centre.y + 150)),
                beats.codeAt(new Coordinate(centre.x + 100, centre.y + 100)),
                beats.codeAt(new Coordinate(centre.x + 100, centre.y - 100)),
                beats.codeAt(new Coordinate(centre.x - 100, centre.y - 100))))
        .containsExactly("21", "22", "24", "25");
  }
}
