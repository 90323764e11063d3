package org.beatlight.api.publication;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beatlight.core.area.Area;
import org.beatlight.core.change.ChangeTable;
import org.beatlight.core.contract.Manifest;
import org.beatlight.core.event.Kind;
import org.beatlight.core.geo.PlaneGrid;

/**
 * One publication in memory, whole and unchanging: every answer to one request is made from one
 * snapshot.
 *
 * @param header which publication this is
 * @param categories incidents before concerns, then by code
 * @param beats by code
 * @param areas those of all other layers, by layer and code
 * @param hotspots by kind, category and rank
 * @param robust the ground that many runs called hot
 * @param changes of the publication's own windows, by beat, kind and category
 * @param counts by beat, category and day
 * @param backdrop in drawing order
 * @param eventsByCategory no entry where a category has no event with a place
 * @param ownEvents events of the beats that an officer is cleared for, counted truly beside the
 *     others; none for everybody else
 * @param counting how events are counted for whom the snapshot is
 * @param plane the way between degrees and the metres of the city's CRS, around all events and
 *     beats
 */
public record Snapshot(
    Header header,
    List<CategoryInfo> categories,
    List<BeatArea> beats,
    List<LayerArea> areas,
    List<PublishedHotspot> hotspots,
    RobustGround robust,
    ChangeTable changes,
    DailyCounts counts,
    List<BackdropFeature> backdrop,
    Map<CategoryKey, EventColumns> eventsByCategory,
    Map<CategoryKey, EventColumns> ownEvents,
    Counting counting,
    PlaneGrid plane) {
  public Snapshot {
    categories = List.copyOf(categories);
    beats = List.copyOf(beats);
    areas = List.copyOf(areas);
    hotspots = List.copyOf(hotspots);
    backdrop = List.copyOf(backdrop);
    eventsByCategory = Map.copyOf(eventsByCategory);
    ownEvents = Map.copyOf(ownEvents);
  }

  /** A snapshot whose events are all counted in one way. */
  public Snapshot(
      Header header,
      List<CategoryInfo> categories,
      List<BeatArea> beats,
      List<LayerArea> areas,
      List<PublishedHotspot> hotspots,
      RobustGround robust,
      ChangeTable changes,
      DailyCounts counts,
      List<BackdropFeature> backdrop,
      Map<CategoryKey, EventColumns> eventsByCategory,
      Counting counting,
      PlaneGrid plane) {
    this(
        header,
        categories,
        beats,
        areas,
        hotspots,
        robust,
        changes,
        counts,
        backdrop,
        eventsByCategory,
        Map.of(),
        counting,
        plane);
  }

  /** Returns the same snapshot with the changes that its own counts and windows give. */
  public Snapshot withOwnChanges() {
    ChangeTable own =
        SnapshotChanges.between(this, manifest().changes().now(), manifest().changes().before());
    return new Snapshot(
        header,
        categories,
        beats,
        areas,
        hotspots,
        robust,
        own,
        counts,
        backdrop,
        eventsByCategory,
        ownEvents,
        counting,
        plane);
  }

  /** Returns the publication's number in its store. */
  public long publicationId() {
    return header.publicationId();
  }

  /** Returns the checksum of what was published. */
  public String fingerprint() {
    return header.fingerprint();
  }

  /** Returns what tells this edition of this publication from all others. */
  public String edition() {
    return publicationId() + "-" + fingerprint();
  }

  /** Returns what the publication was made from and how. */
  public Manifest manifest() {
    return header.manifest();
  }

  /** Returns the events of a category; none where the publication does not know it. */
  public EventColumns events(Kind kind, String category) {
    return eventsByCategory.getOrDefault(new CategoryKey(kind, category), EventColumns.NONE);
  }

  /** Returns the names of the layers of areas other than the beats', in their order. */
  public List<String> areaLayers() {
    return areas.stream().map(LayerArea::layer).distinct().toList();
  }

  /** Returns the beats with their shapes in metres. */
  public List<Area> beatsOnPlane() {
    return beats.stream()
        .map(beat -> new Area(beat.code(), beat.name(), plane.toPlane(beat.shape())))
        .toList();
  }

  /** Returns the beat of a code. */
  public Optional<BeatArea> findBeat(String code) {
    return beats.stream().filter(beat -> beat.code().equals(code)).findFirst();
  }

  /** Returns a category. */
  public Optional<CategoryInfo> findCategory(CategoryKey key) {
    return categories.stream().filter(info -> info.key().equals(key)).findFirst();
  }

  /**
   * Which publication a snapshot holds.
   *
   * @param fingerprint the checksum of what was published
   */
  public record Header(
      long publicationId, Instant publishedAt, String fingerprint, Manifest manifest) {}
}
