package org.beatlight.ingest.samplecity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beatlight.core.quality.FindingCode;
import org.beatlight.ingest.samplecity.HotspotPlan.Life;
import org.beatlight.settings.AnalysisSettings;
import org.beatlight.settings.CityFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlantedHotspotTest {
  private static final double ELSEWHERE_M = 350;

  private final AnalysisSettings.Hotspots settings =
      CityFile.read(Shared.FOLDER.resolve("city.yaml")).analysis().hotspots();

  static Stream<PlantedHotspot> all() {
    return Shared.CITY.streams().stream().flatMap(stream -> stream.history().hotspots().stream());
  }

  @Test
  void thereAreSixteenOverManyCategoriesAndThreeOfThemAreConcerns() {
    assertThat(all()).hasSize(16);
    assertThat(Shared.CITY.concerns().history().hotspots()).hasSize(3);
    assertThat(all().map(hotspot -> hotspot.plan().category()).distinct()).hasSize(9);
  }

  @ParameterizedTest
  @MethodSource("all")
  void liesOnAStreetOfItsBeat(PlantedHotspot hotspot) {
    Town town = Shared.CITY.town();

    assertThat(town.today().codeAt(hotspot.centre())).isEqualTo(hotspot.beat()).isNotEmpty();
    assertThat(town.ground().water().distance(Ground.SHAPES.createPoint(hotspot.centre())))
        .isGreaterThan(10);
  }

  @ParameterizedTest
  @MethodSource("all")
  void hasItsEventsInItsDaysAndAroundItsCentre(PlantedHotspot hotspot) {
    HotspotPlan plan = hotspot.plan();
    double meanSquare =
        hotspot.events().stream()
            .mapToDouble(event -> event.address().point().distance(hotspot.centre()))
            .map(distance -> distance * distance)
            .average()
            .orElseThrow();

    assertThat(hotspot.events())
        .hasSize(plan.events())
        .allMatch(event -> event.category().code().equals(plan.category()))
        .allMatch(event -> plan.active().contains(moment(event)) || isWindow(event));
    // the mean square distance of a round normal cloud is 2 sigma²; streets pull it about
    assertThat(Math.sqrt(meanSquare / 2)).isEqualTo(plan.sigmaM(), within(0.25 * plan.sigmaM()));
  }

  @Test
  void oneEmergesAndOneFades() {
    assertThat(all().map(hotspot -> hotspot.plan().life()))
        .containsOnlyOnce(Life.EMERGING, Life.FADING);
    all()
        .filter(hotspot -> hotspot.plan().life() == Life.FADING)
        .forEach(
            fading ->
                assertThat(fading.eventsIn(Truth.WINDOW))
                    .isBetween(25L, fading.events().size() / 2L));
  }

  @ParameterizedTest
  @MethodSource("all")
  void isDenseEnoughForTheSettings(PlantedHotspot hotspot) {
    List<Happening> recent = recent(hotspot.plan().category());
    long most =
        recent.stream()
            .filter(e -> e.address().point().distance(hotspot.centre()) < hotspot.plan().sigmaM())
            .mapToLong(event -> around(event, recent))
            .max()
            .orElse(0);

    assertThat((double) most).isGreaterThan(1.3 * minWeight(hotspot.plan().category()));
  }

  @Test
  void theBackgroundIsTooThinForTheSettings() {
    List<String> dense = new ArrayList<>();
    for (String category : categories()) {
      List<Happening> recent = recent(category);
      recent.stream()
          .filter(event -> isElsewhere(event, category))
          .filter(event -> around(event, recent) >= minWeight(category))
          .forEach(event -> dense.add(category + " at " + event.address()));
    }

    assertThat(dense).isEmpty();
  }

  private boolean isElsewhere(Happening event, String category) {
    return all()
        .filter(hotspot -> hotspot.plan().category().equals(category))
        .allMatch(h -> h.centre().distance(event.address().point()) > ELSEWHERE_M);
  }

  private long around(Happening event, List<Happening> others) {
    double radius = settings.radius().metres();
    return others.stream()
        .filter(other -> other.address().point().distance(event.address().point()) <= radius)
        .count();
  }

  private double minWeight(String category) {
    return settings.minWeightByCategory().getOrDefault(category, settings.minWeight());
  }

  private static Set<String> categories() {
    return Stream.concat(Categories.INCIDENTS.stream(), Categories.CONCERNS.stream())
        .map(Category::code)
        .collect(Collectors.toSet());
  }

  /** Returns what the analysis sees: events that are told twice count twice. */
  private static List<Happening> recent(String category) {
    return Shared.CITY.streams().stream()
        .flatMap(stream -> stream.feed().rows().stream())
        .filter(FeedRow::isKept)
        .filter(row -> !row.fault().equals(Optional.of(FindingCode.STACKED_PLACE)))
        .map(FeedRow::event)
        .filter(event -> event.category().code().equals(category))
        .filter(event -> Truth.WINDOW.contains(event.from().toLocalDate()))
        .toList();
  }

  private static LocalDate moment(Happening event) {
    return event.from().toLocalDate();
  }

  /** A span may reach out of the days in which its moment lies. */
  private static boolean isWindow(Happening event) {
    return event.to().isAfter(event.from());
  }
}
