package org.beatlight.api.tile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.beatlight.core.geo.LonLat;
import org.beatlight.core.geo.TileAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

class BackdropTilesTest {
  private static final Envelope BUFFERED = new Envelope(-64, 4160, -64, 4160);

  private final Tiles tiles = Tiles.of(BackdropTiles.LAYER, Snapshots.town());

  @Test
  void eachThemeHasItsLayerAndEachFeatureItsName() {
    // near 87.65 W, 41.85 N: Main Street, the nameless lane and the pocket park; the river is north
    DecodedTile tile = tiles.at(Ground.tile(new LonLat(-87.65, 41.8501), 14));

    assertThat(names(tile, "parks")).containsExactly("Pocket park");
    assertThat(names(tile, "streets")).containsExactlyInAnyOrder("", "Main Street");
    assertThat(tile.layer("parks").get(0).geometry().getDimension()).isEqualTo(2);
    assertThat(tile.layer("streets").get(0).geometry().getDimension()).isEqualTo(1);
  }

  @Test
  void smallThingsWaitForACloserZoom() {
    // zoom 9: a lane of 0.0005 degrees is 4 units, the park 5; Main Street is 0.12 degrees, 699
    List<DecodedTile> far = tiles.all(9, TileFilter.ALL).toList();

    assertThat(far).allSatisfy(tile -> assertThat(tile.layer("parks")).isEmpty());
    assertThat(far.stream().flatMap(tile -> names(tile, "streets").stream()))
        .containsOnly("Main Street");
  }

  @Test
  void blocksOfOneStreetAreOneFeature() {
    assertThat(tiles.all(8, TileFilter.ALL).map(tile -> tile.layer("streets")))
        .filteredOn(streets -> !streets.isEmpty())
        .allSatisfy(streets -> assertThat(streets).hasSize(1));
  }

  @ParameterizedTest
  @ValueSource(ints = {8, 10, 12, 14})
  void everythingIsValidAndStaysWithinTheBuffer(int zoom) {
    assertThat(
            tiles
                .all(zoom, TileFilter.ALL)
                .flatMap(tile -> Stream.of("water", "parks", "streets").map(tile::shapes))
                .flatMap(Stream::of))
        .isNotEmpty()
        .allSatisfy(shape -> assertThat(shape.isValid()).as(shape.toText()).isTrue())
        .allSatisfy(shape -> assertThat(BUFFERED.contains(shape.getEnvelopeInternal())).isTrue());
  }

  @Test
  void aStreetGoesOnInTheNextTile() {
    // Main Street is 0.06 degrees of longitude twice; cut at tile edges, its parts add up again
    double tilesAround = 1 << 13;
    double eastwards =
        tiles
            .all(13, TileFilter.ALL)
            .flatMap(tile -> tile.layer("streets").stream())
            .filter(street -> "Main Street".equals(street.properties().get("name")))
            .map(street -> street.geometry().intersection(square(street.geometry())))
            .mapToDouble(street -> street.getEnvelopeInternal().getWidth())
            .sum();

    assertThat(eastwards)
        .isBetween(0.12 / 360 * 4096 * tilesAround - 2, 0.12 / 360 * 4096 * tilesAround + 2);
  }

  @Test
  void nothingGivesEmptyTiles() {
    Tiles none = Tiles.of(BackdropTiles.LAYER, Snapshots.empty());
    assertThat(none.source().bounds().isNull()).isTrue();
    assertThat(none.bytes(new TileAddress(0, 0, 0), TileFilter.ALL)).isEmpty();
  }

  @Test
  void equalPublicationsGiveEqualBytes() {
    Tiles again =
        Tiles.of(
            BackdropTiles.LAYER,
            Snapshots.of(9, List.of(), List.of(), Snapshots.town().backdrop(), Map.of()));
    for (TileAddress tile : tiles.addresses(12)) {
      assertThat(again.bytes(tile, TileFilter.ALL)).isEqualTo(tiles.bytes(tile, TileFilter.ALL));
    }
  }

  private static Geometry square(Geometry shape) {
    return shape.getFactory().toGeometry(new Envelope(0, 4096, 0, 4096));
  }

  private static List<Object> names(DecodedTile tile, String layer) {
    return tile.layer(layer).stream().map(feature -> feature.properties().get("name")).toList();
  }
}
