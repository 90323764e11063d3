package org.beatlight.api.ogc.features;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beatlight.api.hotspot.HotspotAnswer;
import org.beatlight.api.publication.PublishedHotspot;
import org.beatlight.api.publication.Snapshot;
import org.beatlight.core.event.DateRange;

/** The hotspots of the publication's window. */
final class HotspotLayer {
  static final Layer<Row> LAYER =
      new Layer<>(
          "hotspots",
          "Hotspots",
          "Where events of one category cluster, by kind, category and rank: the union of the"
              + " search radius around the core places",
          fields(),
          snapshot -> snapshot.hotspots().stream().map(hotspot -> Row.of(snapshot, hotspot)),
          new Layer.Frame<>(row -> row.answer().hotspotId(), row -> row.hotspot().outline()),
          snapshot -> Optional.of(snapshot.manifest().hotspots().window()));

  private HotspotLayer() {}

  private static List<Field<Row>> fields() {
    List<Field<Row>> fields = new ArrayList<>();
    fields.addAll(what());
    fields.addAll(extent());
    fields.addAll(evidence());
    fields.addAll(where());
    return fields;
  }

  private static List<Field<Row>> what() {
    return List.of(
        Field.text("hotspotId", "The hotspot's id", row -> row.answer().hotspotId()),
        Field.text("kind", "incident or concern", row -> row.answer().kind()),
        Field.text("category", "The category's code", row -> row.answer().category()),
        Field.text("name", "The category's name", row -> row.answer().name()),
        Field.integer(
            "rank", "Rank within the category, the surest being 1", row -> row.answer().rank()));
  }

  private static List<Field<Row>> extent() {
    return List.of(
        Field.number("weight", "Events in the window", row -> row.answer().weight()),
        Field.integer("places", "Distinct places", row -> row.answer().places()),
        Field.integer(
            "corePlaces", "Places dense enough to carry it", row -> row.answer().corePlaces()),
        Field.number(
            "areaM2", "Area of the outline, in square metres", row -> row.answer().areaM2()));
  }

  private static List<Field<Row>> evidence() {
    return List.of(
        Field.number(
            "share",
            "Share of the runs in which its ground was hot; null where none were asked",
            row -> row.answer().share()),
        Field.text(
            "stability",
            "What the share says: firm, likely or fragile",
            row -> row.answer().stability()),
        Field.number(
            "pValue",
            "How often chance makes a cluster as heavy; null where not tested",
            row -> row.answer().pValue()));
  }

  private static List<Field<Row>> where() {
    return List.of(
        Field.text(
            "beat",
            "The beat that holds its centre; null where none does",
            row -> row.answer().beat()),
        Field.number(
            "centerLon", "Longitude of the centre, in degrees", row -> row.answer().centerLon()),
        Field.number(
            "centerLat", "Latitude of the centre, in degrees", row -> row.answer().centerLat()),
        Field.day("firstDay", "First day of the window", row -> row.window().from()),
        Field.day("lastDay", "Last day of the window", row -> row.window().to().minusDays(1)));
  }

  /** A hotspot, what is told of it, and the days it was found in. */
  record Row(PublishedHotspot hotspot, HotspotAnswer answer, DateRange window) {
    private static Row of(Snapshot snapshot, PublishedHotspot hotspot) {
      return new Row(
          hotspot, HotspotAnswer.of(snapshot, hotspot), snapshot.manifest().hotspots().window());
    }
  }
}
