package org.beatlight.api.tile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.beatlight.api.publication.BeatArea;
import org.beatlight.api.publication.Snapshot;
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
import org.locationtech.jts.geom.LineString;

class BeatTilesTest {
  private static final Envelope BUFFERED = new Envelope(-64, 4160, -64, 4160);

  private final Tiles tiles = Tiles.of(BeatTiles.LAYER, Snapshots.town());

  @Test
  void aBeatTellsItsCodeNameAndPlace() {
    // the middle of beat 0203: column 3, row 2, so the 16th of 36
    DecodedTile tile = tiles.at(Ground.tile(new LonLat(-87.63, 41.85), 14));

    Map<String, Object> properties = Map.of("code", "0203", "name", "Beat 0203");
    assertThat(tile.layer("beats"))
        .extracting(DecodedTile.Feature::id, DecodedTile.Feature::properties)
        .contains(tuple(16L, properties));
    assertThat(tile.layer("beat_labels"))
        .extracting(DecodedTile.Feature::id, DecodedTile.Feature::properties)
        .containsExactly(tuple(16L, properties));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 5, 8, 10, 11, 12, 13, 14})
  void everyBeatIsLabelledOnce(int zoom) {
    assertThat(tiles.all(zoom, TileFilter.ALL).flatMap(tile -> tile.layer("beat_labels").stream()))
        .extracting(DecodedTile.Feature::id)
        .doesNotHaveDuplicates()
        .hasSize(36);
  }

  @ParameterizedTest
  @ValueSource(ints = {8, 9, 10, 11, 12, 13, 14})
  void shapesAreValidAndStayWithinTheBuffer(int zoom) {
    assertThat(tiles.all(zoom, TileFilter.ALL).flatMap(tile -> Stream.of(tile.shapes("beats"))))
        .isNotEmpty()
        .allSatisfy(shape -> assertThat(shape.isValid()).as(shape.toText()).isTrue())
        .allSatisfy(shape -> assertThat(BUFFERED.contains(shape.getEnvelopeInternal())).isTrue());
  }

  @ParameterizedTest
  @ValueSource(ints = {8, 9, 10, 11, 12, 13, 14})
  void neighboursShareTheCornersOfTheirBorder(int zoom) {
    assertCoverages(tiles, zoom);
  }

  @ParameterizedTest
  @ValueSource(ints = {8, 9, 10, 11, 12, 13, 14})
  void beatsOfARealCityShareTheCornersOfTheirBorders(int zoom) throws IOException {
    Snapshot chicago = Snapshots.of(3, ChicagoBeats.load(), List.of(), List.of(), Map.of());
    assertCoverages(Tiles.of(BeatTiles.LAYER, chicago), zoom);
  }

  @Test
  void aTileInsideTheCityIsCoveredToItsBuffer() {
    // 4096 units and 64 on either side, each way
    for (TileAddress tile : tiles.addresses(14)) {
      Geometry[] shapes = tiles.at(tile).shapes("beats");
      if (isInside(tile)) {
        assertThat(CoverageUnion.union(shapes).getArea()).isEqualTo(4224.0 * 4224);
      }
    }
    assertThat(tiles.addresses(14)).filteredOn(BeatTilesTest::isInside).hasSizeGreaterThan(4);
  }

  @ParameterizedTest
  @ValueSource(ints = {12, 13, 14})
  void neighbouringTilesAgreeAlongTheirEdge(int zoom) {
    List<TileAddress> addresses = tiles.addresses(zoom);
    int compared = 0;
    for (TileAddress west : addresses) {
      TileAddress east = new TileAddress(zoom, west.x() + 1, west.y());
      if (addresses.contains(east)) {
        compared += compareEdges(tiles.at(west), tiles.at(east));
      }
    }
    assertThat(compared).isGreaterThan(5);
  }

  @Test
  void equalPublicationsGiveEqualBytes() {
    Tiles again = Tiles.of(BeatTiles.LAYER, Snapshots.town());
    for (TileAddress tile : tiles.addresses(12)) {
      assertThat(again.bytes(tile, TileFilter.ALL)).isEqualTo(tiles.bytes(tile, TileFilter.ALL));
    }
  }

  @Test
  void detailGrowsWithTheZoom() {
    assertThat(points(9)).isLessThan(points(11));
    assertThat(points(11)).isLessThan(points(13));
  }

  @Test
  void beatsTooSmallToSeeAreLeftOut() {
    // at zoom 0 a beat is 4096 * 0.02 / 360 = 0.2 units wide
    assertThat(tiles.all(0, TileFilter.ALL).flatMap(tile -> tile.layer("beats").stream()))
        .hasSizeLessThan(36);
  }

  @Test
  void beatsBeyondTheEdgeOfTheMapEndAtIt() {
    Geometry polar = new GeometryFactory().toGeometry(new Envelope(-10, 10, 80, 90));
    BeatArea beat = new BeatArea("N", "North", 1, new LonLat(0, 89), polar);
    Tiles north =
        Tiles.of(BeatTiles.LAYER, Snapshots.of(1, List.of(beat), List.of(), List.of(), Map.of()));

    DecodedTile tile = north.at(new TileAddress(0, 0, 0));

    assertThat(tile.shapes("beats")[0].getEnvelopeInternal().getMinY()).isZero();
    assertThat(tile.layer("beat_labels")).hasSize(1);
  }

  private static void assertCoverages(Tiles tiles, int zoom) {
    for (TileAddress tile : tiles.addresses(zoom)) {
      assertThat(CoverageValidator.isValid(tiles.at(tile).shapes("beats")))
          .as(tile.toString())
          .isTrue();
    }
  }

  /** What lies on the shared edge is the same beat in both, to a unit: ends of it are rounded. */
  private static int compareEdges(DecodedTile west, DecodedTile east) {
    int compared = 0;
    for (DecodedTile.Feature here : west.layer("beats")) {
      double length = edgeLength(here.geometry(), 4096);
      double there =
          east.layer("beats").stream()
              .filter(feature -> feature.id() == here.id())
              .mapToDouble(feature -> edgeLength(feature.geometry(), 0))
              .sum();
      assertThat(there).isCloseTo(length, Offset.offset(2.0));
      compared += length > 0 ? 1 : 0;
    }
    return compared;
  }

  private static double edgeLength(Geometry shape, double x) {
    LineString edge =
        shape
            .getFactory()
            .createLineString(new Coordinate[] {new Coordinate(x, 0), new Coordinate(x, 4096)});
    return edge.intersection(shape).getLength();
  }

  private static boolean isInside(TileAddress tile) {
    Envelope town = new Envelope(-87.698, -87.582, 41.802, 41.918);
    return town.contains(Ground.of(tile));
  }

  private int points(int zoom) {
    return tiles
        .all(zoom, TileFilter.ALL)
        .flatMap(tile -> Stream.of(tile.shapes("beats")))
        .mapToInt(Geometry::getNumPoints)
        .sum();
  }
}
