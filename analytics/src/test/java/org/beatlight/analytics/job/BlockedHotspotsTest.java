package org.beatlight.analytics.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.apache.spark.sql.SparkSession;
import org.beatlight.analytics.hotspot.CategoryHotspots;
import org.beatlight.analytics.lake.LakeLoad;
import org.beatlight.analytics.publication.CategoryRow;
import org.beatlight.analytics.spark.HotspotTasks;
import org.beatlight.analytics.spark.LakeEvents;
import org.beatlight.batch.session.Sessions;
import org.beatlight.core.contract.HotspotMethod;
import org.beatlight.core.contract.HotspotMethod.Chance;
import org.beatlight.core.contract.HotspotMethod.Robustness;
import org.beatlight.core.event.DateRange;
import org.beatlight.core.event.LocationPrecision;
import org.beatlight.core.geo.PlanePoint;
import org.beatlight.core.robust.SpotShares;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hotspots on Spark are the same however many blocks a category is cut into. */
class BlockedHotspotsTest {
  private static final DateRange YEAR =
      new DateRange(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 1, 1));
  private static final HotspotMethod METHOD =
      new HotspotMethod(
          YEAR, 60, 8, Map.of("noise", 5.0), Robustness.around(60, 12, 1), new Chance(19, 1));
  private static final int ALL = Integer.MAX_VALUE;

  @TempDir private static Path folder;
  private static LakeEvents events;
  private static List<CategoryRow> categories;
  private static List<CategoryHotspots> whole;

  @BeforeAll
  static void lake() throws IOException {
    SparkSession spark = Sessions.local("analytics tests");
    List<TinyEvent> city = city();
    new TinyLake(spark, folder).write(city, 3);
    events = LakeEvents.of(spark, LakeLoad.require(folder));
    categories =
        List.of(
            new CategoryRow("concern", "noise", count(city, "noise")),
            new CategoryRow("incident", "burglary", count(city, "burglary")));
    whole = find(ALL);
  }

  @Test
  void theCityHasHotspotsOfAllSizes() {
    CategoryHotspots burglary = whole.get(1);

    assertThat(burglary.hotspots()).hasSizeGreaterThan(5);
    assertThat(burglary.hotspots()).anyMatch(h -> h.hotspot().weight() >= 700); // downtown
    assertThat(burglary.hotspots()).anyMatch(h -> h.hotspot().places() == 1); // the one address
    assertThat(burglary.hotspots()).allMatch(h -> h.share().isPresent() && h.pValue().isPresent());
  }

  @ParameterizedTest
  @ValueSource(ints = {1_000, 120, 25})
  void blocksChangeNothing(int mostEvents) {
    List<CategoryHotspots> blocked = find(mostEvents);

    assertThat(blocked).hasSameSizeAs(whole);
    for (int c = 0; c < whole.size(); c++) {
      assertThat(blocked.get(c).hotspots()).isEqualTo(whole.get(c).hotspots());
      assertThat(blocked.get(c).ground().map(SpotShares::toBytes).orElseThrow())
          .isEqualTo(whole.get(c).ground().map(SpotShares::toBytes).orElseThrow());
    }
  }

  @Test
  void whatIsNotAskedIsNotTold() {
    HotspotMethod plain =
        new HotspotMethod(YEAR, 60, 8, Map.of(), Robustness.around(60, 0, 1), new Chance(0, 1));

    List<CategoryHotspots> found = HotspotTasks.find(events, plain, categories, 200);

    assertThat(found).allMatch(category -> category.ground().isEmpty());
    assertThat(found.stream().flatMap(category -> category.hotspots().stream()))
        .isNotEmpty()
        .allMatch(h -> h.share().isEmpty() && h.pValue().isEmpty())
        .allMatch(h -> h.stability().equals(Optional.empty()))
        .allMatch(h -> h.rank() == h.hotspot().rank());
  }

  private static List<CategoryHotspots> find(int mostEvents) {
    return HotspotTasks.find(events, METHOD, categories, mostEvents).stream()
        .sorted(Comparator.comparing(CategoryHotspots::category).reversed())
        .toList();
  }

  private static long count(List<TinyEvent> city, String category) {
    return city.stream().filter(event -> event.category().equals(category)).count();
  }

  /** A dense downtown, small knots, one address with very many, and suburbs. */
  private static List<TinyEvent> city() {
    Random random = new Random(12);
    List<TinyEvent> events = new ArrayList<>();
    for (int i = 0; i < 900; i++) {
      events.add(event(random, "incident", "burglary", gauss(random, 900, 150, 10)));
    }
    for (int i = 0; i < 240; i++) {
      double knot = 300 + 400 * (i % 8);
      events.add(event(random, "incident", "burglary", gauss(random, knot, 20, 1)));
      events.add(event(random, "concern", "noise", gauss(random, 3_000 - knot, 20, 1)));
    }
    for (int i = 0; i < 400; i++) {
      events.add(event(random, "incident", "burglary", new PlanePoint(-1_500, 2_500)));
      events.add(
          event(
              random,
              "incident",
              "burglary",
              new PlanePoint(9_000 * random.nextDouble(), 9_000 * random.nextDouble())));
    }
    return events;
  }

  /** On a lattice, so that places coincide and distances tie. */
  private static PlanePoint gauss(Random random, double middle, double spread, double step) {
    return new PlanePoint(
        step * Math.rint((middle + spread * random.nextGaussian()) / step),
        step * Math.rint((middle + spread * random.nextGaussian()) / step));
  }

  private static TinyEvent event(Random random, String kind, String category, PlanePoint at) {
    return new TinyEvent(
        kind,
        category,
        YEAR.from().plusDays(random.nextInt(366)),
        600,
        at,
        false,
        LocationPrecision.EXACT);
  }
}
