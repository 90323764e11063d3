package org.beatlight.ingest.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
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
    assertThat(StackedPlaces.find(List.of(place(HERE, 25, 15, 10)), CITY)).containsExactly(HERE);
  }

  @Test
  void aPlaceWithFewEventsIsNot() {
    assertThat(StackedPlaces.find(List.of(place(HERE, 25, 15, 9)), CITY)).isEmpty();
  }

  @Test
  void anAddressWithATroubleOfItsOwnIsNot() {
    // |9/10 - 5/10| + |1/20 - 3/10| + |1/20 - 2/10| = 0.8, half of it 0.4
    assertThat(StackedPlaces.find(List.of(place(HERE, 90, 5, 5)), CITY)).isEmpty();
    // half of |0.79 - 0.5| + |0.15 - 0.3| + |0.06 - 0.2| is 0.29, of 0.81, 0.15, 0.04 it is 0.31
    assertThat(StackedPlaces.find(List.of(place(HERE, 79, 15, 6)), CITY)).containsExactly(HERE);
    assertThat(StackedPlaces.find(List.of(place(HERE, 81, 15, 4)), CITY)).isEmpty();
  }

  @Test
  void aPlaceOfTwoCategoriesIsNot() {
    assertThat(StackedPlaces.find(List.of(place(HERE, 60, 40, 0)), CITY)).isEmpty();
  }

  @Test
  void aPlaceAmongBusyPlacesIsNot() {
    PlaceCounts here = place(HERE, 50, 30, 19); // 99 events
    assertThat(StackedPlaces.find(List.of(here, place(NEXT_DOOR, 10, 0, 0)), CITY)).isEmpty();
    assertThat(StackedPlaces.find(List.of(here, place(NEXT_DOOR, 9, 0, 0)), CITY))
        .containsExactly(HERE);
    assertThat(StackedPlaces.find(List.of(here, place(FAR, 10, 0, 0)), CITY)).containsExactly(HERE);
  }

  @Test
  void placesTooSmallToMatterChangeNothing() {
    PlaceCounts here = place(HERE, 25, 15, 10);
    PlaceCounts small = place(NEXT_DOOR, StackedPlaces.MIN_EVENTS_THAT_MATTER - 1, 0, 0);

    assertThat(StackedPlaces.find(List.of(here, small), CITY)).containsExactly(HERE);
  }

  @Test
  void noPlacesHoldNoStacks() {
    assertThat(StackedPlaces.find(List.of(), CITY)).isEmpty();
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
