package org.beatlight.api.tile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beatlight.api.publication.CategoryKey;
import org.beatlight.api.publication.Counting;
import org.beatlight.api.publication.EventColumns;
import org.beatlight.api.publication.Snapshot;
import org.beatlight.core.disclosure.Periods;
import org.beatlight.core.event.DateRange;
import org.beatlight.core.event.Kind;
import org.beatlight.core.geo.LonLat;
import org.beatlight.core.geo.TileAddress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Envelope;

class EventTilesTest {
  private static final DateRange SPRING =
      new DateRange(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 6, 1));
  private static final List<TileFilter> FILTERS =
      List.of(
          TileFilter.ALL,
          filter(Kind.INCIDENT, null, null),
          filter(Kind.CONCERN, null, SPRING),
          filter(null, "burglary", null),
          filter(Kind.INCIDENT, "theft", SPRING),
          filter(Kind.CONCERN, "theft", null));

  private final Snapshot town = Snapshots.town();
  private final Tiles tiles = Tiles.of(EventTiles.CELLS, town);

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14})
  void theTilesOfAZoomAddUpToEveryEventOnce(int zoom) {
    for (TileFilter filter : FILTERS) {
      assertThat(sum(zoom, filter, "incidents")).isEqualTo(expected(filter, Kind.INCIDENT));
      assertThat(sum(zoom, filter, "concerns")).isEqualTo(expected(filter, Kind.CONCERN));
    }
  }

  @Test
  void kindsAreCountedSideBySide() {
    // two burglaries and a noise complaint at one place, one theft far away
    LonLat here = new LonLat(-87.65, 41.85);
    Tiles few =
        tilesOf(
            Map.of(
                Snapshots.BURGLARY, Snapshots.eventsAt(here, here),
                Snapshots.NOISE, Snapshots.eventsAt(here),
                Snapshots.THEFT, Snapshots.eventsAt(new LonLat(10, 10))));

    assertThat(few.at(Ground.tile(here, 10)).layer("events"))
        .extracting(cell -> cell.whole("incidents"), cell -> cell.whole("concerns"))
        .containsExactly(tuple(2L, 1L));
  }

  @Test
  void anOfficersOwnEventsAreCountedTrulyBesideWhatIsShownOfOthers() {
    LonLat here = new LonLat(-87.65, 41.85);
    Snapshot limited =
        withOwn(
            Snapshots.shownAt(here, here), // 2 and the noise of 100
            Snapshots.eventsAt(here, here, here));

    assertThat(Tiles.of(EventTiles.CELLS, limited).at(Ground.tile(here, 12)).layer("events"))
        .extracting(cell -> cell.whole("incidents"))
        .containsExactly(105L);
    assertThat(Tiles.of(EventTiles.POINTS, limited).at(Ground.tile(here, 14)).layer("points"))
        .extracting(point -> point.whole("incidents"))
        .containsExactly(105L);
  }

  private static Snapshot withOwn(EventColumns shown, EventColumns own) {
    Snapshot of = Snapshots.town();
    return new Snapshot(
        of.header(),
        of.categories(),
        of.beats(),
        of.areas(),
        of.hotspots(),
        of.robust(),
        of.changes(),
        of.counts(),
        of.backdrop(),
        Map.of(Snapshots.BURGLARY, shown),
        Map.of(Snapshots.BURGLARY, own),
        new Counting((count, key) -> count + 100, Periods.DAYS, 1, 16),
        of.plane());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 14})
  void anEventOnTheCornerOfFourTilesIsInTheSouthEasternOneOnly(int zoom) {
    // where the equator meets the meridian of Greenwich every zoom but 0 has a corner
    Tiles one = tilesOf(Map.of(Snapshots.BURGLARY, Snapshots.eventsAt(new LonLat(0, 0))));
    int middle = 1 << (zoom - 1);

    assertThat(one.at(new TileAddress(zoom, middle, middle)).layer("events"))
        .extracting(cell -> cell.geometry().getEnvelopeInternal())
        .containsExactly(square(zoom, 0, 0));
    for (int[] step : new int[][] {{-1, 0}, {0, -1}, {-1, -1}}) {
      TileAddress beside = new TileAddress(zoom, middle + step[0], middle + step[1]);
      assertThat(one.bytes(beside, TileFilter.ALL)).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 10, 11, 12, 13, 14})
  void cellsAreSquaresOfAGridOf64AndNeverSmallerThanTheSeventeenthZoom(int zoom) {
    int side = zoom <= 11 ? 64 : 64 << (zoom - 11);

    assertThat(tiles.all(zoom, TileFilter.ALL).flatMap(tile -> tile.layer("events").stream()))
        .isNotEmpty()
        .allSatisfy(
            cell -> {
              Envelope box = cell.geometry().getEnvelopeInternal();
              assertThat(cell.geometry().isRectangle()).isTrue();
              assertThat(List.of(box.getWidth(), box.getHeight()))
                  .containsExactly((double) side, (double) side);
              assertThat(List.of(box.getMinX() % side, box.getMinY() % side))
                  .containsExactly(0.0, 0.0);
            });
  }

  @Test
  void cellsOfATileDoNotOverlap() {
    for (DecodedTile tile : tiles.all(12, TileFilter.ALL).toList()) {
      assertThat(tile.layer("events"))
          .extracting(cell -> cell.geometry().getEnvelopeInternal())
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void theEndOfARangeOfDaysIsLeftOut() {
    LonLat here = new LonLat(-87.65, 41.85);
    Tiles threeDays =
        tilesOf(Map.of(Snapshots.BURGLARY, Snapshots.eventsAt(here, here, here))); // 1 to 3 January
    LocalDate second = LocalDate.of(2023, 1, 2);
    TileFilter secondDay = filter(null, null, new DateRange(second, second.plusDays(1)));

    assertThat(DecodedTile.of(threeDays.bytes(Ground.tile(here, 9), secondDay)).layer("events"))
        .extracting(cell -> cell.whole("incidents"))
        .containsExactly(1L);
  }

  @Test
  void aTileWithoutEventsIsEmpty() {
    assertThat(tiles.bytes(new TileAddress(3, 0, 0), TileFilter.ALL)).isEmpty();
  }

  @Test
  void aPublicationWithoutEventsHasNoBounds() {
    Tiles none = tilesOf(Map.of());
    assertThat(none.source().bounds().isNull()).isTrue();
    assertThat(none.bytes(new TileAddress(0, 0, 0), TileFilter.ALL)).isEmpty();
  }

  @Test
  void theOrderOfCategoriesInMemoryDoesNotShow() {
    Map<CategoryKey, EventColumns> events = town.eventsByCategory();
    Tiles turned =
        tilesOf(
            Map.of(
                Snapshots.NOISE, events.get(Snapshots.NOISE),
                Snapshots.THEFT, events.get(Snapshots.THEFT),
                Snapshots.BURGLARY, events.get(Snapshots.BURGLARY)));
    for (TileAddress tile : tiles.addresses(12)) {
      assertThat(turned.bytes(tile, TileFilter.ALL)).isEqualTo(tiles.bytes(tile, TileFilter.ALL));
    }
  }

  private static Envelope square(int zoom, int west, int north) {
    int side = zoom <= 11 ? 64 : 64 << (zoom - 11);
    return new Envelope(west, west + side, north, north + side);
  }

  private static Tiles tilesOf(Map<CategoryKey, EventColumns> events) {
    return Tiles.of(EventTiles.CELLS, Snapshots.of(1, List.of(), List.of(), List.of(), events));
  }

  private static TileFilter filter(
      @Nullable Kind kind, @Nullable String category, @Nullable DateRange days) {
    return new TileFilter(
        Optional.ofNullable(kind),
        Optional.ofNullable(category),
        Optional.ofNullable(days),
        Optional.empty());
  }

  private long sum(int zoom, TileFilter filter, String property) {
    return tiles
        .all(zoom, filter)
        .flatMap(tile -> tile.layer("events").stream())
        .mapToLong(cell -> cell.whole(property))
        .sum();
  }

  /** Counts the slow way: every event, one by one. */
  private long expected(TileFilter filter, Kind kind) {
    return town.eventsByCategory().entrySet().stream()
        .filter(entry -> entry.getKey().kind() == kind)
        .filter(entry -> filter.kind().isEmpty() || filter.kind().get() == kind)
        .filter(
            entry ->
                filter.category().isEmpty()
                    || filter.category().get().equals(entry.getKey().category()))
        .flatMapToInt(entry -> Arrays.stream(entry.getValue().epochDays()))
        .filter(
            day ->
                filter.days().isEmpty() || filter.days().get().contains(LocalDate.ofEpochDay(day)))
        .count();
  }
}
