package org.beatlight.api.tile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beatlight.api.publication.PublishedHotspot;
import org.beatlight.api.publication.Snapshot;
import org.beatlight.core.event.Kind;
import org.beatlight.core.geo.TileAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class HotspotTilesTest {
  private static final Envelope BUFFERED = new Envelope(-64, 4160, -64, 4160);

  private static final Envelope TILE = new Envelope(0, 4096, 0, 4096);

  private final Snapshot town = Snapshots.town();
  private final Tiles tiles = Tiles.of(HotspotTiles.LAYER, town);

  @Test
  void aHotspotTellsWhatItIs() {
    Geometry circle =
        new GeometryFactory().createPoint(new Coordinate(-87.65, 41.85)).buffer(0.001);
    PublishedHotspot hotspot = Snapshots.hotspot(Snapshots.BURGLARY, 3, circle);
    Tiles one = Tiles.of(HotspotTiles.LAYER, only(hotspot));

    List<DecodedTile.Feature> features =
        one.all(12, TileFilter.ALL).flatMap(tile -> tile.layer("hotspots").stream()).toList();

    assertThat(features)
        .extracting(DecodedTile.Feature::properties)
        .containsExactly(
            Map.of(
                "hotspot_id", "incident-burglary-3",
                "kind", "incident",
                "category", "burglary",
                "rank", 3L,
                "weight", 27.5,
                "share", 0.8567,
                "stability", "firm",
                "beat", "0101"));
  }

  @ParameterizedTest
  @ValueSource(ints = {9, 10, 11, 12, 13, 14})
  void outlinesAreValidAndStayWithinTheBuffer(int zoom) {
    assertThat(tiles.all(zoom, TileFilter.ALL).flatMap(tile -> Stream.of(tile.shapes("hotspots"))))
        .isNotEmpty()
        .allSatisfy(shape -> assertThat(shape.isValid()).as(shape.toText()).isTrue())
        .allSatisfy(shape -> assertThat(BUFFERED.contains(shape.getEnvelopeInternal())).isTrue());
  }

  @ParameterizedTest
  @ValueSource(ints = {9, 12, 14})
  void everyHotspotIsSeenAtTheZoomsOfACity(int zoom) {
    assertThat(ids(zoom, TileFilter.ALL))
        .isEqualTo(
            town.hotspots().stream().map(PublishedHotspot::hotspotId).collect(Collectors.toSet()));
  }

  @Test
  void aFilterShowsItsHotspotsOnly() {
    TileFilter theft =
        new TileFilter(
            Optional.of(Kind.INCIDENT), Optional.of("theft"), Optional.empty(), Optional.empty());
    TileFilter concerns =
        new TileFilter(
            Optional.of(Kind.CONCERN), Optional.empty(), Optional.empty(), Optional.empty());

    assertThat(ids(11, theft)).hasSize(8).allMatch(id -> id.toString().contains("theft"));
    assertThat(ids(11, concerns)).hasSize(8).allMatch(id -> id.toString().contains("noise"));
  }

  @Test
  void anOutlineTooSmallForAUnitIsLeftOut() {
    Geometry speck =
        new GeometryFactory().createPoint(new Coordinate(-87.65, 41.85)).buffer(0.0001);
    Tiles one = Tiles.of(HotspotTiles.LAYER, only(Snapshots.hotspot(Snapshots.BURGLARY, 1, speck)));

    assertThat(one.bytes(new TileAddress(0, 0, 0), TileFilter.ALL)).isEmpty();
    assertThat(one.all(14, TileFilter.ALL).flatMap(tile -> tile.layer("hotspots").stream()))
        .hasSize(1);
  }

  @Test
  void areaIsKeptThroughSimplification() {
    // 373 units in radius: simplified and rounded, its edge moves by 1.5 units at most
    Geometry circle = new GeometryFactory().createPoint(new Coordinate(0.005, 0)).buffer(0.002, 64);
    double radius = 0.002 / 360 * 4096 * (1 << 14);
    Tiles one =
        Tiles.of(HotspotTiles.LAYER, only(Snapshots.hotspot(Snapshots.BURGLARY, 1, circle)));

    double area =
        one.all(14, TileFilter.ALL)
            .flatMap(tile -> Stream.of(tile.shapes("hotspots")))
            .map(shape -> shape.intersection(shape.getFactory().toGeometry(TILE)))
            .mapToDouble(Geometry::getArea)
            .sum();

    assertThat(area)
        .isBetween(Math.PI * Math.pow(radius - 1.5, 2), Math.PI * Math.pow(radius + 1.5, 2));
  }

  private static Snapshot only(PublishedHotspot hotspot) {
    return Snapshots.of(1, List.of(), List.of(hotspot), List.of(), Map.of());
  }

  private Set<Object> ids(int zoom, TileFilter filter) {
    return tiles
        .all(zoom, filter)
        .flatMap(tile -> tile.layer("hotspots").stream())
        .map(hotspot -> hotspot.properties().get("hotspot_id"))
        .collect(Collectors.toSet());
  }
}
