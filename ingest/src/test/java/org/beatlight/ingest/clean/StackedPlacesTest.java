package org.beatlight.ingest.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beatlight.core.geo.PlanePoint;
import org.junit.jupiter.api.Test;

class StackedPlacesTest {
  private static final PlanePoint HERE = new PlanePoint(0, 0);
  private static final PlanePoint NEXT_DOOR = new PlanePoint(300, 400); // 500 m away
  private static final PlanePoint FAR = new PlanePoint(300, 400.001);

  /** Half burglaries, 30 % thefts, 20 % noise. */
  private static final Map<String, Long> CITY =
      Map.of("burglary", 5000L, "theft", 3000L, "noise", 2000L);

  @Test
  void aPlaceWithTheMixOfTheCityAndNothingAroundIsStacked() {
    assertThat(stacked(List.of(place(HERE, 25, 15, 10)))).containsExactly(HERE);
  }

  @Test
  void aPlaceWithFewEventsIsNot() {
    assertThat(stacked(List.of(place(HERE, 25, 15, 9)))).isEmpty();
  }

  @Test
  void anAddressWithATroubleOfItsOwnIsNot() {
    // |9/10 - 5/10| + |1/20 - 3/10| + |1/20 - 2/10| = 0.8, half of it 0.4
    assertThat(stacked(List.of(place(HERE, 90, 5, 5)))).isEmpty();
    // half of |0.79 - 0.5| + |0.15 - 0.3| + |0.06 - 0.2| is 0.29, of 0.81, 0.15, 0.04 it is 0.31
    assertThat(stacked(List.of(place(HERE, 79, 15, 6)))).containsExactly(HERE);
    assertThat(stacked(List.of(place(HERE, 81, 15, 4)))).isEmpty();
  }

  @Test
  void aPlaceOfTwoCategoriesIsNot() {
    assertThat(stacked(List.of(place(HERE, 60, 40, 0)))).isEmpty();
  }

  @Test
  void aPlaceAmongBusyPlacesIsNot() {
    PlaceCounts here = place(HERE, 50, 30, 19); // 99 events
    assertThat(stacked(List.of(here, place(NEXT_DOOR, 10, 0, 0)))).isEmpty();
    assertThat(stacked(List.of(here, place(NEXT_DOOR, 9, 0, 0)))).containsExactly(HERE);
    assertThat(stacked(List.of(here, place(FAR, 10, 0, 0)))).containsExactly(HERE);
  }

  @Test
  void noPlacesHoldNoStacks() {
    assertThat(stacked(List.of())).isEmpty();
  }

  @Test
  void theMixIsOfAllCategoriesOfTheSource() {
    // half of |0.5 - 0.25| + |0.3 - 0.15| + |0.2 - 0.1| + |0 - 0.5| is 0.5
    Map<String, Long> withArson =
        Map.of("burglary", 5000L, "theft", 3000L, "noise", 2000L, "arson", 10_000L);

    assertThat(StackedPlaces.isMixed(place(HERE, 50, 30, 20), withArson)).isFalse();
    assertThat(StackedPlaces.mixDistance(place(HERE, 50, 30, 20).byCategory(), withArson))
        .isEqualTo(0.5);
    assertThat(StackedPlaces.mixDistance(CITY, CITY)).isZero();
  }

  @Test
  void stacksAreJudgedEachByItsOwnSurroundings() {
    PlaceCounts here = place(HERE, 500, 300, 200);
    PlaceCounts nextDoor = place(NEXT_DOOR, 50, 30, 20);
    PlaceCounts lonely = place(new PlanePoint(0, 9000), 25, 15, 10);

    assertThat(stacked(List.of(here, nextDoor, lonely)))
        .containsExactlyInAnyOrder(HERE, lonely.place());
  }

  private static Set<PlanePoint> stacked(List<PlaceCounts> places) {
    List<PlaceCounts> mixed =
        places.stream().filter(place -> StackedPlaces.isMixed(place, CITY)).toList();
    return StackedPlaces.among(mixed, places);
  }

  private static PlaceCounts place(PlanePoint at, long burglary, long theft, long noise) {
    Map<String, Long> counts =
        Stream.of(
                Map.entry("burglary", burglary),
                Map.entry("theft", theft),
                Map.entry("noise", noise))
            .filter(count -> count.getValue() > 0)
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    return new PlaceCounts(0, at, counts);
  }
}
