package org.beatlight.api.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.beatlight.api.TinyCity;
import org.beatlight.api.publication.BeatArea;
import org.beatlight.api.publication.CategoryKey;
import org.beatlight.api.publication.Editions;
import org.beatlight.api.publication.EventColumns;
import org.beatlight.api.publication.Snapshot;
import org.beatlight.core.area.AreaIndex;
import org.beatlight.core.disclosure.Salt;
import org.beatlight.core.geo.PlanePoint;
import org.beatlight.settings.StoreSettings;
import org.junit.jupiter.api.Test;

/** What an officer of one beat of four sees. */
class LimitedEditionsTest {
  private final Snapshot full = DenseTown.full();
  private final Editions editions =
      new Disclosure(
              TinyCity.of(new StoreSettings.Embedded(Path.of("none"))),
              () -> Salt.ofHex("5a".repeat(32)))
          .of(full);
  private final AreaIndex index = AreaIndex.of(full.beatsOnPlane());
  private final String own = full.beats().stream().map(BeatArea::code).sorted().toList().get(1);
  private final Snapshot limited = new LimitedEditions().of(editions, Set.of(own));

  @Test
  void eventsOfTheOwnBeatAreWhereTheyHappened() {
    for (CategoryKey category : DenseTown.CATEGORIES) {
      EventColumns events = full.events(category.kind(), category.category());
      int[] inBeat = rowsOfOwnBeat(events, true);

      assertThat(inBeat).hasSizeGreaterThan(200);
      assertThat(limited.ownEvents().get(category))
          .usingRecursiveComparison()
          .isEqualTo(events.only(inBeat));
    }
  }

  @Test
  void eventsOfOtherBeatsAreAsThePublicSeesThem() {
    Map<CategoryKey, EventColumns> shown = editions.disclosed().eventsByCategory();

    assertThat(limited.eventsByCategory().keySet()).isEqualTo(shown.keySet());
    shown.forEach(
        (category, events) ->
            assertThat(limited.eventsByCategory().get(category))
                .usingRecursiveComparison()
                .isEqualTo(events.only(rowsOfOwnBeat(events, false))));
    assertThat(limited.counting()).isEqualTo(editions.disclosed().counting());
  }

  @Test
  void anOfficerOfNoKnownBeatSeesWhatThePublicDoes() {
    Snapshot none = new LimitedEditions().of(editions, Set.of("Z9"));

    assertThat(none.ownEvents().values()).allMatch(events -> events.size() == 0);
    assertThat(none.eventsByCategory())
        .usingRecursiveComparison()
        .isEqualTo(editions.disclosed().eventsByCategory());
    assertThat(none.edition()).isNotEqualTo(editions.disclosed().edition());
  }

  private int[] rowsOfOwnBeat(EventColumns events, boolean inside) {
    double[] at = full.plane().keysToPlane(events.keys());
    return IntStream.range(0, events.size())
        .filter(
            i ->
                index.find(new PlanePoint(at[2 * i], at[2 * i + 1])).equals(Optional.of(own))
                    == inside)
        .toArray();
  }
}
