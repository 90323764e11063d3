package org.beatlight.api.tile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.beatlight.api.publication.BeatArea;
import org.beatlight.core.change.Change;
import org.beatlight.core.change.ChangeTable;
import org.beatlight.core.change.Counts;
import org.beatlight.core.change.Verdict;
import org.beatlight.core.event.Kind;
import org.beatlight.core.geo.LonLat;
import org.beatlight.core.geo.TileAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Geometry;

class TrendTilesTest {
  private static final TileFilter BURGLARY = filter(Kind.INCIDENT, "burglary");
  private static final TileFilter CONCERNS =
      new TileFilter(
          Optional.of(Kind.CONCERN), Optional.empty(), Optional.empty(), Optional.empty());

  private final List<Change> changes = new ArrayList<>();

  @Test
  void theKindsStandSideBySideAndCategoriesOfAKindAddUp() {
    change(Kind.INCIDENT, "burglary", 20, 10, Verdict.MORE);
    change(Kind.INCIDENT, "theft", 3, 4, Verdict.NO_CLEAR_CHANGE);
    change(Kind.CONCERN, "noise", 9, 30, Verdict.FEWER);

    assertThat(properties(TileFilter.ALL))
        .isEqualTo(
            Map.of(
                "code",
                "0000",
                "name",
                "Beat 0000",
                "incidents_now",
                23L,
                "incidents_before",
                14L,
                "incidents_verdict",
                "more",
                "concerns_now",
                9L,
                "concerns_before",
                30L,
                "concerns_verdict",
                "fewer"));
  }

  @Test
  void aFilterLeavesTheOtherKindOut() {
    change(Kind.INCIDENT, "burglary", 20, 10, Verdict.MORE);
    change(Kind.INCIDENT, "theft", 3, 4, Verdict.NO_CLEAR_CHANGE);
    change(Kind.CONCERN, "noise", 9, 30, Verdict.FEWER);

    assertThat(properties(BURGLARY))
        .containsOnlyKeys("code", "name", "incidents_now", "incidents_before", "incidents_verdict")
        .containsEntry("incidents_now", 20L)
        .containsEntry("incidents_before", 10L);
    assertThat(properties(CONCERNS))
        .containsOnlyKeys("code", "name", "concerns_now", "concerns_before", "concerns_verdict");
  }

  @ParameterizedTest
  @CsvSource({
    "MORE, NO_CLEAR_CHANGE, more",
    "NOT_TESTED, FEWER, fewer",
    "MORE, FEWER, mixed",
    "NO_CLEAR_CHANGE, NOT_TESTED, no-clear-change",
    "NOT_TESTED, NOT_TESTED, not-tested"
  })
  void theVerdictTellsWhatWasFoundInAnyCategory(Verdict one, Verdict other, String told) {
    change(Kind.INCIDENT, "burglary", 1, 1, one);
    change(Kind.INCIDENT, "theft", 1, 1, other);

    assertThat(properties(TileFilter.ALL)).containsEntry("incidents_verdict", told);
  }

  @ParameterizedTest
  @ValueSource(ints = {8, 9, 10, 11, 12, 13, 14})
  void beatsShareTheCornersOfTheirBordersAndStayValid(int zoom) {
    Tiles town = Tiles.of(TrendTiles.LAYER, Snapshots.town());
    for (TileAddress tile : town.addresses(zoom)) {
      Geometry[] shapes = town.at(tile).shapes("trend");
      assertThat(CoverageValidator.isValid(shapes)).as(tile.toString()).isTrue();
      assertThat(shapes).allMatch(Geometry::isValid);
    }
  }

  @Test
  void equalPublicationsGiveEqualBytes() {
    Tiles one = Tiles.of(TrendTiles.LAYER, Snapshots.town());
    Tiles other = Tiles.of(TrendTiles.LAYER, Snapshots.town());
    for (TileAddress tile : one.addresses(12)) {
      assertThat(other.bytes(tile, BURGLARY)).isEqualTo(one.bytes(tile, BURGLARY));
    }
  }

  @Test
  void aFilterMovesNoBorder() {
    Tiles town = Tiles.of(TrendTiles.LAYER, Snapshots.town());
    for (TileAddress tile : town.addresses(12)) {
      assertThat(DecodedTile.of(town.bytes(tile, CONCERNS)).shapes("trend"))
          .isEqualTo(town.at(tile).shapes("trend"));
    }
  }

  private void change(Kind kind, String category, int now, int before, Verdict verdict) {
    changes.add(new Change(new Counts("0000", kind, category, now, before), 0.5, 0.5, verdict));
  }

  private Map<String, Object> properties(TileFilter filter) {
    List<BeatArea> one = JaggedBeats.of(1, Snapshots.SOUTH_WEST, 1);
    int tests = (int) changes.stream().filter(c -> c.verdict() != Verdict.NOT_TESTED).count();
    Tiles tiles =
        Tiles.of(
            TrendTiles.LAYER, Snapshots.of(one, List.of(), new ChangeTable(changes, tests, 0.1)));
    TileAddress address = Ground.tile(new LonLat(-87.69, 41.81), 12);
    return Stream.of(DecodedTile.of(tiles.bytes(address, filter)))
        .flatMap(tile -> tile.layer("trend").stream())
        .map(feature -> new LinkedHashMap<>(feature.properties()))
        .findFirst()
        .orElseThrow();
  }

  private static TileFilter filter(Kind kind, String category) {
    return new TileFilter(
        Optional.of(kind), Optional.of(category), Optional.empty(), Optional.empty());
  }
}
