package org.beatlight.api.disclosure;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.beatlight.api.publication.CategoryKey;
import org.beatlight.api.publication.Counting;
import org.beatlight.api.publication.DailyCounts;
import org.beatlight.api.publication.Editions;
import org.beatlight.api.publication.PublicEdition;
import org.beatlight.api.publication.Snapshot;
import org.beatlight.core.disclosure.CountRule;
import org.beatlight.core.disclosure.PerturbationTable;
import org.beatlight.core.disclosure.Salt;
import org.beatlight.core.event.CategoryProfile;
import org.beatlight.settings.City;
import org.beatlight.settings.DisclosureSettings;
import org.springframework.stereotype.Component;

/** The one engine between the data and the public. */
@Component
public final class Disclosure implements PublicEdition {
  /** Tiles of this zoom are the smallest cells that the public's events are counted in. */
  private static final int FINEST_CELL_ZOOM = 16;

  private final DisclosureSettings settings;
  private final Set<CategoryKey> placed;
  private final SaltSource salts;

  /** Returns the engine of a city; the salt is asked for when a publication comes. */
  public Disclosure(City city, SaltSource salts) {
    this.settings = city.disclosure();
    this.salts = salts;
    this.placed =
        city.categories().stream()
            .filter(category -> !category.sensitive())
            .map(Disclosure::key)
            .collect(Collectors.toSet());
  }

  @Override
  public Editions of(Snapshot full) {
    Salt salt = salts.require();
    Counting counting = counting();
    KnownPlaces places = KnownPlaces.of(full, settings);
    CoarseShapes shapes = new CoarseShapes(full.plane(), places);
    Map<CategoryKey, long[]> keys = ShownEvents.recordKeys(salt, full.eventsByCategory());
    DailyCounts counts = ShownCounts.of(full, counting, salt);
    Snapshot shown =
        new Snapshot(
            ShownHeader.of(full.header(), counting, salt),
            ShownCategories.of(full, counting, keys),
            full.beats(),
            full.areas(),
            new ShownHotspots(shapes, counting, salt).of(full.hotspots(), placed::contains),
            new ShownGround(shapes).of(full.robust(), placed::contains),
            full.changes(),
            counts,
            full.backdrop(),
            new ShownEvents(places, keys).of(full.eventsByCategory(), placed::contains),
            counting,
            full.plane());
    Snapshot disclosed = shown.withOwnChanges();
    return new Editions(full, disclosed, LossMeasure.of(full, disclosed, places));
  }

  private Counting counting() {
    PerturbationTable table = PerturbationTable.of(settings.noise());
    return new Counting(
        CountRule.cellKeys(table),
        settings.periods(),
        settings.noise().variance(),
        FINEST_CELL_ZOOM);
  }

  private static CategoryKey key(CategoryProfile category) {
    return new CategoryKey(category.kind(), category.category());
  }
}
