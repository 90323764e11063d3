package org.beatlight.api.tile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.beatlight.api.publication.LayerArea;
import org.beatlight.core.change.ChangeTable;
import org.beatlight.core.geo.LonLat;
import org.beatlight.core.geo.TileAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class AreaTilesTest {
  private static final Envelope BUFFERED = new Envelope(-64, 4160, -64, 4160);
  private static final LonLat MIDDLE = new LonLat(-87.63, 41.85);

  private final Tiles tiles = Tiles.of(AreaTiles.LAYER, Snapshots.town());

  @Test
  void anAreaTellsItsLayerCodeAndName() {
    // the 16th of 36 districts, and the same of the wards, which come after all districts
    DecodedTile tile = tiles.at(Ground.tile(MIDDLE, 14));

    assertThat(tile.layer("area_labels"))
        .extracting(DecodedTile.Feature::id, DecodedTile.Feature::properties)
        .containsExactly(
            tuple(16L, Map.of("layer", "district", "code", "0203", "name", "district 0203")),
            tuple(52L, Map.of("layer", "ward", "code", "0203", "name", "ward 0203")));
    assertThat(tile.layer("areas")).extracting(DecodedTile.Feature::id).contains(16L, 52L);
  }

  @Test
  void aFilterShowsOneLayerOnly() {
    DecodedTile tile = DecodedTile.of(tiles.bytes(Ground.tile(MIDDLE, 12), ofLayer("ward")));

    assertThat(tile.layers()).containsOnlyKeys("areas", "area_labels");
    assertThat(Stream.concat(tile.layer("areas").stream(), tile.layer("area_labels").stream()))
        .isNotEmpty()
        .allMatch(area -> area.properties().containsValue("ward"));
  }

  @ParameterizedTest
  @ValueSource(ints = {8, 9, 10, 11, 12, 13, 14})
  void areasOfALayerShareTheCornersOfTheirBorders(int zoom) {
    for (TileAddress tile : tiles.addresses(zoom)) {
      for (String layer : List.of("district", "ward")) {
        Geometry[] shapes = shapes(tile, layer);
        assertThat(CoverageValidator.isValid(shapes)).as(layer + tile).isTrue();
        assertThat(shapes)
            .allSatisfy(shape -> assertThat(shape.isValid()).as(shape.toText()).isTrue())
            .allSatisfy(
                shape -> assertThat(BUFFERED.contains(shape.getEnvelopeInternal())).isTrue());
      }
    }
  }

  @Test
  void neitherGapNorSeamIsInsideTheTown() {
    // tiles that lie in the town are covered to their buffer: 4096 units and 64 on either side
    Envelope town = new Envelope(-87.698, -87.582, 41.802, 41.918);
    List<TileAddress> inside =
        tiles.addresses(14).stream().filter(tile -> town.contains(Ground.of(tile))).toList();

    assertThat(inside)
        .hasSizeGreaterThan(4)
        .allSatisfy(
            tile ->
                assertThat(CoverageUnion.union(shapes(tile, "ward")).getArea())
                    .isEqualTo(4224.0 * 4224));
  }

  @Test
  void areasThatOverlapWithinALayerAreStillValid() {
    Geometry circle = new GeometryFactory().createPoint(new Coordinate(-87.65, 41.85)).buffer(0.02);
    Geometry other = new GeometryFactory().createPoint(new Coordinate(-87.64, 41.85)).buffer(0.02);
    Tiles overlapping =
        Tiles.of(
            AreaTiles.LAYER,
            Snapshots.of(
                List.of(),
                List.of(
                    new LayerArea("zone", "a", "A", MIDDLE, circle),
                    new LayerArea("zone", "b", "B", MIDDLE, other)),
                new ChangeTable(List.of(), 0, 0.1)));

    for (int zoom = 9; zoom <= 14; zoom++) {
      assertThat(
              overlapping
                  .all(zoom, TileFilter.ALL)
                  .flatMap(tile -> Stream.of(tile.shapes("areas"))))
          .isNotEmpty()
          .allMatch(Geometry::isValid);
    }
  }

  @Test
  void equalPublicationsGiveEqualBytes() {
    Tiles again = Tiles.of(AreaTiles.LAYER, Snapshots.town());
    for (TileAddress tile : tiles.addresses(12)) {
      assertThat(again.bytes(tile, TileFilter.ALL)).isEqualTo(tiles.bytes(tile, TileFilter.ALL));
    }
  }

  private Geometry[] shapes(TileAddress tile, String layer) {
    return Arrays.stream(DecodedTile.of(tiles.bytes(tile, ofLayer(layer))).shapes("areas"))
        .toArray(Geometry[]::new);
  }

  private static TileFilter ofLayer(String layer) {
    return new TileFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(layer));
  }
}
