package org.beatlight.api.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.beatlight.api.TinyCity;
import org.beatlight.api.publication.BeatArea;
import org.beatlight.api.publication.CategoryKey;
import org.beatlight.api.publication.DisclosureLoss;
import org.beatlight.api.publication.Editions;
import org.beatlight.api.publication.EventColumns;
import org.beatlight.api.publication.PublishedHotspot;
import org.beatlight.api.publication.Snapshot;
import org.beatlight.api.tile.Snapshots;
import org.beatlight.core.area.Area;
import org.beatlight.core.area.AreaIndex;
import org.beatlight.core.change.Change;
import org.beatlight.core.disclosure.CountLoss;
import org.beatlight.core.disclosure.Salt;
import org.beatlight.core.event.DateRange;
import org.beatlight.core.geo.Lattice;
import org.beatlight.core.geo.LonLat;
import org.beatlight.core.geo.MortonKey;
import org.beatlight.core.geo.PlanePoint;
import org.beatlight.settings.DisclosureSettings;
import org.beatlight.settings.StoreSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Geometry;

/**
 * Burglary and noise may be shown as places in the tiny city's settings, theft is unknown there.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DisclosureTest {
  private static final int THRESHOLD = 5;
  private static final int LEAST_PLACES = 8;

  private final Snapshot full = DenseTown.full();
  private final Snapshot shown = disclosed("5a");
  private final AreaIndex beats =
      AreaIndex.of(
          full.beats().stream()
              .map(beat -> new Area(beat.code(), beat.name(), full.plane().toPlane(beat.shape())))
              .toList());

  private Snapshot disclosed(String salt) {
    return editions(salt).disclosed();
  }

  private Editions editions(String salt) {
    return new Disclosure(
            TinyCity.of(new StoreSettings.Embedded(Path.of("none"))),
            () -> Salt.ofHex(salt.repeat(32)))
        .of(full);
  }

  @Test
  void everyPointStandsForEightKnownPlacesOfItsOwnBeat() {
    Map<Long, Set<Long>> stoodFor = new TreeMap<>();
    KnownPlaces places = KnownPlaces.of(full, DisclosureSettings.USUAL);
    for (EventColumns events : full.eventsByCategory().values()) {
      for (long key : events.keys()) {
        places
            .shown(key)
            .ifPresent(at -> stoodFor.computeIfAbsent(at, any -> new HashSet<>()).add(key));
      }
    }

    assertThat(stoodFor).hasSizeGreaterThan(50);
    stoodFor.forEach(
        (at, known) -> {
          assertThat(known).hasSizeGreaterThanOrEqualTo(LEAST_PLACES);
          assertThat(known).allSatisfy(key -> assertThat(beat(key)).isEqualTo(beat(at)));
        });
    assertThat(keys(shown)).isSubsetOf(stoodFor.keySet());
  }

  /** The four corners of the town are addresses of ten homes each, one event's place is public. */
  @Test
  void addressesAndPublicPlacesCanBeGiven(@TempDir Path folder) throws IOException {
    long event = full.events(Snapshots.NOISE.kind(), "noise").keys()[700];
    StringBuilder homes = new StringBuilder("longitude,latitude\n");
    for (double lon : new double[] {-87.697, -87.663}) {
      for (double lat : new double[] {41.803, 41.837}) {
        homes.append("%s,%s\n".formatted(lon, lat).repeat(10));
      }
    }
    homes.append("10,10\n"); // far away, which does not matter
    Path station = folder.resolve("stations.csv");
    LonLat at = full.plane().toLonLat(plane(event));
    Files.writeString(station, "longitude,latitude\n%s,%s\n".formatted(at.lonDeg(), at.latDeg()));
    DisclosureSettings usual = DisclosureSettings.USUAL;
    KnownPlaces places =
        KnownPlaces.of(
            full,
            new DisclosureSettings(
                usual.noise(),
                usual.periods(),
                usual.cellM(),
                usual.leastAddresses(),
                Optional.of(Files.writeString(folder.resolve("homes.csv"), homes)),
                Optional.of(station)));

    assertThat(places.points()).isBetween(1, 5);
    assertThat(plane(places.shown(event).orElseThrow()).distanceM(plane(event))).isLessThan(0.05);
    PlanePoint home = full.plane().toPlane(new LonLat(-87.697, 41.803));
    assertThat(places.inCell(Lattice.squares(250).cell(home.eastM(), home.northM()))).isEqualTo(10);
  }

  @Test
  void noEventKeepsItsPlaceOrItsHour() {
    Set<Long> truth = keys(full);

    assertThat(keys(shown)).isNotEmpty().doesNotContainAnyElementsOf(truth);
    for (EventColumns events : shown.eventsByCategory().values()) {
      assertThat(events.minutes()).containsOnly((short) -1);
      assertThat(events.flags()).containsOnly((byte) 0);
    }
  }

  @Test
  void categoriesThatAreSensitiveOrUnknownAreNoPlaces() {
    assertThat(full.eventsByCategory()).containsKey(Snapshots.THEFT);
    assertThat(shown.eventsByCategory()).containsOnlyKeys(Snapshots.BURGLARY, Snapshots.NOISE);
    assertThat(shown.hotspots())
        .extracting(PublishedHotspot::key)
        .containsExactly(Snapshots.BURGLARY, Snapshots.NOISE);
    assertThat(shown.robust().areas())
        .allSatisfy(area -> assertThat(area.key()).isNotEqualTo(Snapshots.THEFT));
    assertThat(shown.findCategory(Snapshots.THEFT)).isPresent();
    assertThat(sum(shown, Snapshots.THEFT, Snapshots.DATA)).isBetween(1_400L, 1_600L);
  }

  @Test
  void aWeekIsShownAsNoneOrAsFiveOrMore() {
    int changed = 0;
    for (BeatArea beat : full.beats()) {
      for (CategoryKey category : DenseTown.CATEGORIES) {
        for (LocalDate monday = LocalDate.of(2023, 1, 2);
            monday.isBefore(LocalDate.of(2024, 12, 29));
            monday = monday.plusWeeks(1)) {
          DateRange week = new DateRange(monday, monday.plusWeeks(1));
          int truth = full.counts().sum(beat.code(), category, week);
          int count = shown.counts().sum(beat.code(), category, week);
          assertThat(count == 0 || count >= THRESHOLD).isTrue();
          assertThat(Math.abs(count - truth)).isLessThanOrEqualTo(10);
          assertThat(truth > 0 || count == 0).isTrue();
          changed += count == truth ? 0 : 1;
        }
      }
    }
    assertThat(changed).isGreaterThan(900); // of 1,248 weeks
  }

  @Test
  void aRangeOfDaysIsAnsweredForItsWholeWeeks() {
    DateRange wednesdays = new DateRange(LocalDate.of(2024, 3, 6), LocalDate.of(2024, 3, 20));
    DateRange mondays = new DateRange(LocalDate.of(2024, 3, 4), LocalDate.of(2024, 3, 25));

    assertThat(shown.counting().widened(wednesdays, Snapshots.DATA)).isEqualTo(mondays);
    for (BeatArea beat : full.beats()) {
      assertThat(shown.counts().sum(beat.code(), Snapshots.NOISE, wednesdays))
          .isEqualTo(shown.counts().sum(beat.code(), Snapshots.NOISE, mondays));
    }
    assertThat(shown.counting().widened(Snapshots.DATA, Snapshots.DATA))
        .isEqualTo(Snapshots.DATA); // which begins on a Sunday and ends on a Tuesday
  }

  @Test
  void changesAreMadeOfShownCountsOfWholeWeeks() {
    DateRange now = shown.manifest().changes().now();
    DateRange before = shown.manifest().changes().before();

    assertThat(List.of(now.from(), now.to(), before.from(), before.to()))
        .extracting(LocalDate::getDayOfWeek)
        .containsOnly(DayOfWeek.MONDAY);
    assertThat(before).isEqualTo(now.before());
    assertThat(shown.changes().changes()).hasSize(12);
    for (Change change : shown.changes().changes()) {
      CategoryKey key = new CategoryKey(change.counts().kind(), change.counts().category());
      assertThat(change.counts().now())
          .isEqualTo(shown.counts().sum(change.counts().beat(), key, now));
    }
  }

  @Test
  void hotspotsAreWholeCellsThatHoldEnoughPlaces() {
    Lattice cells = Lattice.squares(250);
    for (PublishedHotspot hotspot : shown.hotspots()) {
      Geometry metres = full.plane().toPlane(hotspot.outline());
      double covered = metres.getArea() / (250 * 250);

      assertThat(covered).isCloseTo(Math.rint(covered), within(1e-4));
      assertThat(
              keys(full).stream()
                  .map(this::plane)
                  .filter(
                      at ->
                          metres.covers(
                              cells.polygon(cells.cell(at.eastM(), at.northM())).buffer(-1)))
                  .count())
          .isGreaterThanOrEqualTo(LEAST_PLACES);
      assertThat(hotspot.extent().places()).isEmpty();
      assertThat(hotspot.extent().corePlaces()).isEmpty();
      assertThat(hotspot.evidence().share()).hasValue(0.85); // of 0.8567
      assertThat(hotspot.hotspotId())
          .isEqualTo("%s-%s-1".formatted(hotspot.kind().code(), hotspot.category()));
    }
  }

  @Test
  void theManifestTellsNothingOfTheData() {
    assertThat(shown.manifest().inputs()).isEmpty();
    assertThat(shown.manifest().rows()).isEmpty();
    assertThat(shown.manifest().quality().sources()).isEmpty();
    assertThat(shown.fingerprint()).doesNotContain(full.fingerprint()).hasSize(64);
    assertThat(shown.publicationId()).isEqualTo(full.publicationId());
    assertThat(shown.robust().shares()).isEmpty();
  }

  @Test
  void theSaltDecides() {
    Snapshot again = disclosed("5a");
    Snapshot other = disclosed("5b");

    assertThat(again.categories()).isEqualTo(shown.categories());
    assertThat(again.changes()).isEqualTo(shown.changes());
    assertThat(again.fingerprint()).isEqualTo(shown.fingerprint());
    assertThat(again.events(Snapshots.NOISE.kind(), "noise").recordKeys())
        .isEqualTo(shown.events(Snapshots.NOISE.kind(), "noise").recordKeys());
    assertThat(other.changes()).isNotEqualTo(shown.changes());
    assertThat(other.fingerprint()).isNotEqualTo(shown.fingerprint());
  }

  @Test
  void officersOfABeatSeeItsTrueCountsAndHotspots() {
    String own = full.hotspots().get(0).beat();
    String beat = full.beats().get(2).code();
    Snapshot limited =
        new LimitedEditions().of(new Editions(full, shown, DisclosureLoss.NONE), Set.of(beat));

    for (BeatArea area : full.beats()) {
      Snapshot expected = area.code().equals(beat) ? full : shown;
      assertThat(limited.counts().sum(area.code(), Snapshots.THEFT, Snapshots.DATA))
          .isEqualTo(expected.counts().sum(area.code(), Snapshots.THEFT, Snapshots.DATA));
    }
    assertThat(
            new LimitedEditions()
                .of(new Editions(full, shown, DisclosureLoss.NONE), Set.of(own))
                .hotspots())
        .isEqualTo(full.hotspots());
    assertThat(limited.hotspots()).isEqualTo(shown.hotspots());
    assertThat(limited.edition()).isNotEqualTo(shown.edition());
    assertThat(limited.manifest().quality().sources()).isEmpty();
  }

  @Test
  void whatIsLostIsToldWhereThereAreManyCells() {
    DisclosureLoss loss = editions("5a").loss();

    assertThat(loss.counts()).extracting(DisclosureLoss.Counts::area).containsOnly("cell");
    CountLoss cells = loss.counts().get(0).loss();
    assertThat(cells.cells()).isGreaterThan(100);
    assertThat(cells.suppressedShare()).isBetween(0.85, 0.95); // cells of half a km hold few
    assertThat(loss.points()).isGreaterThan(50);
    assertThat(loss.hiddenShare()).isBetween(0.0, 0.2);
    assertThat(loss.meanMoveM()).isBetween(50.0, 150.0);
  }

  private static long sum(Snapshot snapshot, CategoryKey category, DateRange days) {
    return snapshot.beats().stream()
        .mapToLong(beat -> snapshot.counts().sum(beat.code(), category, days))
        .sum();
  }

  private static Set<Long> keys(Snapshot snapshot) {
    Set<Long> keys = new TreeSet<>();
    snapshot
        .eventsByCategory()
        .values()
        .forEach(events -> Arrays.stream(events.keys()).forEach(keys::add));
    return keys;
  }

  private PlanePoint plane(long key) {
    double[] world = {MortonKey.worldX(key), MortonKey.worldY(key)};
    full.plane().worldToPlane(world, 1);
    return new PlanePoint(world[0], world[1]);
  }

  private String beat(long key) {
    return beats.find(plane(key)).orElse("none");
  }
}
