package org.beatlight.analytics.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.beatlight.settings.City;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;

/** What must hold of results before they are published. */
public final class Gate {
  private Gate() {}

  /**
   * Returns what is wrong, half a sentence each; empty if the results may be published.
   *
   * @param events the events of the lake
   * @param outsideBeats those of them that lie in no beat
   */
  public static List<String> faults(
      Results results, Inventory inventory, long events, long outsideBeats) {
    List<String> faults = new ArrayList<>();
    faults.addAll(sumFaults(results, inventory, events, outsideBeats));
    faults.addAll(beatFaults(results));
    results.changes().forEach(change -> addChangeFaults(change, faults));
    results.hotspots().forEach(hotspot -> addHotspotFaults(hotspot, faults));
    return faults;
  }

  private static List<String> sumFaults(
      Results results, Inventory inventory, long events, long outsideBeats) {
    List<String> faults = new ArrayList<>();
    long byCategory = results.categories().stream().mapToLong(CategoryRow::events).sum();
    expect(events, byCategory, "events in the categories", faults);
    expect(events, inventory.packedEvents(), "events in the blocks", faults);
    expect(events - outsideBeats, inventory.beatEvents(), "events in the days of beats", faults);
    return faults;
  }

  private static void expect(long expected, long got, String what, List<String> faults) {
    if (expected != got) {
      faults.add(String.format(Locale.ROOT, "expected %,d %s, got %,d", expected, what, got));
    }
  }

  /** The table of changes covers every beat and category once, and no beat is unknown. */
  private static List<String> beatFaults(Results results) {
    List<String> faults = new ArrayList<>();
    Set<String> beats =
        results.areas().stream()
            .filter(area -> area.layer().equals(City.BEAT_LAYER))
            .map(AreaRow::code)
            .collect(Collectors.toCollection(TreeSet::new));
    if (beats.isEmpty()) {
      faults.add("expected at least one beat, got none");
    }
    Set<String> tested =
        results.changes().stream().map(BeatChangeRow::beat).collect(Collectors.toSet());
    if (!tested.equals(beats)) {
      faults.add("expected changes of the beats " + beats + ", got " + new TreeSet<>(tested));
    }
    long cells = (long) beats.size() * results.categories().size();
    expect(cells, results.changes().size(), "changes", faults);
    return faults;
  }

  private static void addChangeFaults(BeatChangeRow change, List<String> faults) {
    if (!isShare(change.p()) || !isShare(change.q())) {
      faults.add(
          "expected p and q of beat %s, %s in [0, 1], got %s and %s"
              .formatted(change.beat(), change.category(), change.p(), change.q()));
    }
  }

  private static boolean isShare(@Nullable Double value) {
    return value == null || (value >= 0 && value <= 1);
  }

  private static void addHotspotFaults(HotspotRow hotspot, List<String> faults) {
    if (!(hotspot.extent().weight() > 0)) {
      faults.add(
          "expected hotspot %s to hold events, got a weight of %s"
              .formatted(hotspot.hotspotId(), hotspot.extent().weight()));
    }
    if (!isShare(hotspot.evidence().share()) || !isShare(hotspot.evidence().pValue())) {
      faults.add(
          "expected share and p of hotspot %s in [0, 1], got %s and %s"
              .formatted(
                  hotspot.hotspotId(), hotspot.evidence().share(), hotspot.evidence().pValue()));
    }
    if (!isSoundPolygon(hotspot.outlineWkb())) {
      faults.add(
          "expected hotspot " + hotspot.hotspotId() + " to have a valid outline with an inside");
    }
  }

  private static boolean isSoundPolygon(byte[] wkb) {
    try {
      Geometry outline = new WKBReader().read(wkb);
      return outline.getDimension() == 2 && !outline.isEmpty() && outline.isValid();
    } catch (ParseException e) {
      return false;
    }
  }
}
