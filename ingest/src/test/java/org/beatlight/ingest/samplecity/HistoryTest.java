package org.beatlight.ingest.samplecity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HistoryTest {
  private final History incidents = Shared.CITY.incidents().history();
  private final History concerns = Shared.CITY.concerns().history();

  @Test
  void theVolumesAreThoseOfATownOfItsSize() {
    assertThat(incidents.events()).hasSizeBetween(25_000, 30_000);
    assertThat(concerns.events()).hasSizeBetween(14_000, 16_000);
    assertThat(byYear(incidents)).containsOnlyKeys(2023, 2024);
    assertThat(byYear(incidents).values()).allMatch(n -> n > 12_500 && n < 15_000);
    assertThat(byYear(concerns).values()).allMatch(n -> n > 7_000 && n < 8_500);
  }

  @Test
  void noEventEndsBeforeItBegins() {
    assertThat(incidents.events()).noneMatch(event -> event.to().isBefore(event.from()));
  }

  @Test
  void assaultsGatherInWeekendNights() {
    // Friday and Saturday 20 to 4: 16 of 168 hours are 9.5 % of the week
    assertThat(share(incidents, "assault", event -> isNightOut(event.from()))).isBetween(0.2, 0.45);
  }

  @Test
  void summerHasMoreAssaultsThanWinter() {
    double summer = share(incidents, "assault", event -> month(event) >= 6 && month(event) <= 8);
    double winter = share(incidents, "assault", event -> month(event) % 12 <= 2);

    assertThat(summer / winter).isBetween(1.15, 1.6);
  }

  @Test
  void burglarsComeOnWorkdaysInDaytime() {
    List<Happening> known =
        of(incidents, "burglary").stream().filter(e -> e.from().equals(e.to())).toList();
    long atWork =
        known.stream()
            .filter(e -> e.from().getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
            .filter(e -> e.from().getHour() >= 7 && e.from().getHour() < 17)
            .count();

    // 50 of 168 hours are 30 % of the week
    assertThat((double) atWork / known.size()).isBetween(0.5, 0.7);
  }

  @Test
  void mostBurglariesAreKnownOnlyAsATimeBetweenTwo() {
    assertThat(share(incidents, "burglary", event -> event.to().isAfter(event.from())))
        .isBetween(0.7, 0.85);
    assertThat(share(incidents, "assault", event -> event.to().isAfter(event.from()))).isZero();
  }

  @Test
  void truantsAreSeenOnSchoolDaysAlone() {
    assertThat(of(concerns, "youth-and-truancy"))
        .noneMatch(event -> month(event) == 7)
        .noneMatch(event -> event.from().getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0);
  }

  /**
   * Knox: close pairs against those expected if place and time had nothing to do with each other.
   */
  @Test
  void burglariesRepeatNearbyAndSoon() {
    List<Happening> burglaries =
        of(incidents, "burglary").stream()
            .filter(event -> event.origin() == Happening.Origin.BACKGROUND)
            .toList();
    long pairs = 0;
    long near = 0;
    long soon = 0;
    long both = 0;
    for (int i = 0; i < burglaries.size(); i++) {
      for (int j = 0; j < i; j++) {
        Happening a = burglaries.get(i);
        Happening b = burglaries.get(j);
        boolean isNear = a.address().point().distance(b.address().point()) <= 200;
        boolean isSoon = Math.abs(ChronoUnit.DAYS.between(a.from(), b.from())) <= 14;
        pairs++;
        near += isNear ? 1 : 0;
        soon += isSoon ? 1 : 0;
        both += isNear && isSoon ? 1 : 0;
      }
    }

    double expected = (double) near * soon / pairs;
    assertThat(both / expected).isBetween(1.5, 5.0);
  }

  @Test
  void plantedChangesAreInTheEventsAsTold() {
    assertThat(incidents.changes()).extracting(c -> c.plan().direction()).contains("more", "fewer");
    for (PlantedChange change : incidents.changes()) {
      List<Happening> own =
          of(incidents, change.plan().category()).stream()
              .filter(event -> event.address().beat().equals(change.plan().beat()))
              .toList();
      assertThat(own.stream().filter(e -> PlantedChange.NOW.contains(e.from().toLocalDate())))
          .hasSize((int) change.now());
      assertThat(
              own.stream().filter(e -> PlantedChange.NOW.before().contains(e.from().toLocalDate())))
          .hasSize((int) change.before());
      // counts this far apart are 3 standard deviations of their difference away from no change
      assertThat(
              Math.abs(
                  2 * (Math.sqrt((double) change.now()) - Math.sqrt((double) change.before()))))
          .isGreaterThan(3 * Math.sqrt(2));
    }
  }

  private static boolean isNightOut(LocalDateTime time) {
    DayOfWeek evening = time.minusHours(4).getDayOfWeek();
    boolean night = time.getHour() >= 20 || time.getHour() < 4;
    return night && (evening == DayOfWeek.FRIDAY || evening == DayOfWeek.SATURDAY);
  }

  private static int month(Happening event) {
    return event.from().getMonthValue();
  }

  private static Map<Integer, Long> byYear(History history) {
    return history.events().stream()
        .collect(Collectors.groupingBy(e -> e.from().getYear(), Collectors.counting()));
  }

  private static List<Happening> of(History history, String category) {
    return history.events().stream()
        .filter(event -> event.category().code().equals(category))
        .toList();
  }

  private static double share(History history, String category, Predicate<Happening> which) {
    List<Happening> all = of(history, category);
    return (double) all.stream().filter(which).count() / all.size();
  }
}
