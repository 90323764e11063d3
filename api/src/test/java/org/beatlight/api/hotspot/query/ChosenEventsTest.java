package org.beatlight.api.hotspot.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.beatlight.api.publication.EventColumns;
import org.beatlight.api.publication.TinyPlane;
import org.beatlight.core.cluster.Places;
import org.beatlight.core.contract.EventBlock;
import org.beatlight.core.event.DateRange;
import org.beatlight.core.geo.LonLat;
import org.beatlight.core.geo.MortonKey;
import org.beatlight.core.geo.PlaneGrid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChosenEventsTest {
  private static final Set<DayOfWeek> ALL_WEEK = EnumSet.allOf(DayOfWeek.class);

  /** 2024-06-07, a Friday. */
  private static final LocalDate FRIDAY = LocalDate.of(2024, 6, 7);

  private static final DateRange TWO_DAYS = new DateRange(FRIDAY, FRIDAY.plusDays(2));
  private static final LonLat HERE = new LonLat(-87.69, 41.8);
  private static final LonLat THERE = new LonLat(-87.68, 41.81);

  /** One place; Friday and Saturday each at 0:00, 3:59, 4:00, 21:59, 22:00, 23:59 and unknown. */
  private static EventColumns aroundTheClock() {
    short[] minutes = {-1, 0, 239, 240, 1319, 1320, 1439};
    EventBlock block = EventBlock.ofSize(14);
    for (int i = 0; i < 14; i++) {
      block.keys()[i] = MortonKey.of(HERE);
      block.epochDays()[i] = Math.toIntExact(FRIDAY.toEpochDay()) + i / 7;
      block.minutes()[i] = minutes[i % 7];
      block.flags()[i] = EventBlock.CLUSTERABLE;
    }
    return EventColumns.of(block);
  }

  @ParameterizedTest
  @CsvSource({
    "22, 4, 8", // 0:00, 3:59, 22:00, 23:59 of both days
    "4, 22, 4", // 4:00 and 21:59
    "22, 24, 4",
    "22, 0, 4",
    "0, 4, 4",
    "0, 24, 12",
    "23, 1, 4"
  })
  void hoursAreOfTheLocalClockAndMayRunOverMidnight(int from, int to, int used) {
    EventFilter filter = new EventFilter(TWO_DAYS, Optional.of(new Hours(from, to)), ALL_WEEK);

    assertThat(ChosenEvents.of(List.of(aroundTheClock()), filter).counts(0))
        .isEqualTo(new EventCounts(used, 0, 2, 0));
  }

  @Test
  void withoutHoursAnyTimeOfDayWillDo() {
    EventFilter filter = new EventFilter(TWO_DAYS, Optional.empty(), ALL_WEEK);

    assertThat(ChosenEvents.of(List.of(aroundTheClock()), filter).counts(7))
        .isEqualTo(new EventCounts(14, 0, 0, 7));
  }

  @Test
  void weekdaysAreThoseOfTheEventsOwnDay() {
    EventFilter nights =
        new EventFilter(TWO_DAYS, Optional.of(new Hours(22, 4)), EnumSet.of(DayOfWeek.FRIDAY));

    assertThat(ChosenEvents.of(List.of(aroundTheClock()), nights).counts(0))
        .isEqualTo(new EventCounts(4, 0, 1, 0)); // of Friday: 0:00, 3:59, 22:00, 23:59
  }

  @Test
  void theLastDayIsLeftOut() {
    EventFilter friday =
        new EventFilter(new DateRange(FRIDAY, FRIDAY.plusDays(1)), Optional.empty(), ALL_WEEK);

    assertThat(ChosenEvents.of(List.of(aroundTheClock()), friday).used()).isEqualTo(7);
  }

  @Test
  void eventsAtOnePlaceAreOnePlaceWhateverTheirCategories() {
    PlaneGrid plane = TinyPlane.grid();
    EventFilter filter = new EventFilter(TWO_DAYS, Optional.empty(), ALL_WEEK);
    List<EventColumns> categories = List.of(at(HERE, HERE, THERE), at(THERE), at(HERE));

    ChosenEvents events = ChosenEvents.of(categories, filter);

    Places weighted = events.weighted(plane);
    assertThat(List.of(weighted.size(), weighted.rows())).containsExactly(2, 2);
    assertThat(List.of(weighted.weight(0), weighted.weight(1))).containsExactly(3.0, 2.0);
    assertThat(weighted.point(0).distanceM(new TinyPlane().toPlane(HERE))).isLessThan(0.02);
    Places rows = events.rowByRow(plane);
    assertThat(List.of(rows.size(), rows.rows())).containsExactly(2, 5);
    assertThat(List.of(rows.weight(0), rows.weight(1))).containsExactly(3.0, 2.0);
  }

  @Test
  void whatMayNotBeClusteredIsCountedOnceEvenIfItsTimeIsUnknown() {
    EventColumns stacked = at(HERE);
    stacked.flags()[0] = 0;
    EventColumns timeless = at(HERE);
    timeless.flags()[0] = 0;
    timeless.minutes()[0] = -1;
    EventFilter filter = new EventFilter(TWO_DAYS, Optional.of(new Hours(0, 24)), ALL_WEEK);

    assertThat(ChosenEvents.of(List.of(stacked, timeless), filter).counts(0))
        .isEqualTo(new EventCounts(0, 1, 1, 0));
  }

  @Test
  void manyPlacesAreKept() {
    LonLat[] places = new LonLat[5_000];
    for (int i = 0; i < places.length; i++) {
      places[i] = new LonLat(-87.7 + i * 1e-5, 41.8);
    }
    EventFilter filter = new EventFilter(TWO_DAYS, Optional.empty(), ALL_WEEK);

    assertThat(ChosenEvents.of(List.of(at(places)), filter).weighted(TinyPlane.grid()).size())
        .isEqualTo(5_000);
  }

  /** Returns events on Friday at noon, in the order of their keys. */
  private static EventColumns at(LonLat... places) {
    List<Long> keys = new ArrayList<>();
    for (LonLat place : places) {
      keys.add(MortonKey.of(place));
    }
    Collections.sort(keys);
    EventBlock block = EventBlock.ofSize(places.length);
    for (int i = 0; i < places.length; i++) {
      block.keys()[i] = keys.get(i);
      block.epochDays()[i] = Math.toIntExact(FRIDAY.toEpochDay());
      block.minutes()[i] = 720;
      block.flags()[i] = EventBlock.CLUSTERABLE;
    }
    return EventColumns.of(block);
  }
}
