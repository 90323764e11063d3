package org.beatlight.analytics.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.beatlight.analytics.lake.LakeLoad;
import org.beatlight.analytics.publication.Gate;
import org.beatlight.analytics.publication.Inventory;
import org.beatlight.analytics.publication.PlaneFaults;
import org.beatlight.analytics.publication.Publication;
import org.beatlight.analytics.publication.Results;
import org.beatlight.batch.projection.CityCrs;
import org.beatlight.batch.run.CodeVersion;
import org.beatlight.core.contract.CityFrame;
import org.beatlight.core.contract.Manifest;
import org.beatlight.core.contract.PublishedV1;
import org.beatlight.settings.City;
import org.beatlight.settings.RunFailedException;

/** The way of results through the gate. */
final class Passage {
  private final City city;
  private final LakeLoad load;

  Passage(City city, LakeLoad load) {
    this.city = city;
    this.load = load;
  }

  /**
   * Reads all results once and checks them.
   *
   * @return the results with their manifest, fit to be published
   * @throws RunFailedException if the gate stays shut
   */
  Publication pass(Results results, Overview overview, Methods methods) {
    Inventory inventory = Inventory.of(results);
    List<String> faults =
        new ArrayList<>(
            Gate.faults(results, inventory, overview.events(), overview.outsideBeats()));
    faults.addAll(PlaneFaults.of(results, CityCrs.decode(city.crs())));
    if (!faults.isEmpty()) {
      throw new RunFailedException(
          "the gate stopped the publication (%d faults), what was served stays: %s"
              .formatted(faults.size(), faults.get(0)));
    }

    return new Publication(manifest(inventory, overview, methods), results, inventory);
  }

  private Manifest manifest(Inventory inventory, Overview overview, Methods methods) {
    Map<String, Long> rows = new TreeMap<>(inventory.rows());
    rows.put(Manifest.EVENTS, overview.events());
    rows.put(Manifest.EVENTS_OUTSIDE_BEATS, overview.outsideBeats());
    return new Manifest(
        PublishedV1.VERSION,
        CodeVersion.current(),
        new CityFrame(city.name(), city.zone().getId(), city.crs()),
        overview.data(),
        methods.hotspots(),
        methods.changes(),
        load.manifest().inputs(),
        load.manifest().quality(),
        rows);
  }
}
