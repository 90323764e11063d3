package org.beatlight.analytics.ground;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.beatlight.analytics.hotspot.CategoryHotspots;
import org.beatlight.analytics.publication.AreaRow;
import org.beatlight.analytics.publication.HotspotRow;
import org.beatlight.batch.projection.CityProjection;
import org.beatlight.core.area.Area;
import org.beatlight.core.area.AreaIndex;
import org.beatlight.core.cluster.Hotspot;
import org.beatlight.core.contract.PublishedV1;
import org.beatlight.core.geo.LonLat;
import org.beatlight.core.geo.PlaneGrid;
import org.beatlight.core.geo.PlanePoint;
import org.beatlight.core.robust.RankedHotspot;
import org.beatlight.settings.City;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.construct.MaximumInscribedCircle;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.io.WKBWriter;

/** Turns what is known in metres into rows in degrees. */
public final class GroundRows {
  /** How far a label may lie from the best point, as a share of the area's side. */
  private static final double LABEL_TOLERANCE = 0.01;

  private final CityProjection projection;
  private final List<LayerArea> areas;
  private final AreaIndex beats;

  /**
   * Takes the areas of a city.
   *
   * @param areas of all layers, in any order
   */
  public GroundRows(CityProjection projection, List<LayerArea> areas) {
    this.projection = projection;
    this.areas = List.copyOf(areas);
    this.beats = AreaIndex.of(beats());
  }

  /** Returns the beats, by code. */
  public List<Area> beats() {
    return areas.stream()
        .filter(area -> area.layer().equals(City.BEAT_LAYER))
        .map(LayerArea::area)
        .sorted(Comparator.comparing(Area::code))
        .toList();
  }

  /** Returns the rows of the areas, in the order of the table. */
  public List<AreaRow> areaRows() {
    return areas.stream().map(this::areaRow).sorted(AreaRow.BY_KEY).toList();
  }

  /** Returns the rows of hotspots, in the order of the table. */
  public List<HotspotRow> hotspotRows(List<CategoryHotspots> categories) {
    return categories.stream()
        .flatMap(of -> of.hotspots().stream().map(ranked -> hotspotRow(of, ranked)))
        .sorted(HotspotRow.BY_KEY)
        .toList();
  }

  /**
   * Returns the projection as a grid over all beats and events, and a margin.
   *
   * @param events the box of the events, in metres
   */
  public PlaneGrid planeGrid(Envelope events) {
    Envelope box = events.copy();
    beats().forEach(beat -> box.expandToInclude(beat.shape().getEnvelopeInternal()));
    box.expandBy(PublishedV1.PLANE_MARGIN_M);
    return PlaneGrid.of(projection, box);
  }

  private AreaRow areaRow(LayerArea layerArea) {
    Area area = layerArea.area();
    return new AreaRow(
        layerArea.layer(),
        area.code(),
        area.name(),
        area.shape().getArea(),
        label(area.shape()),
        layerArea.lonLatWkb());
  }

  private LonLat label(Geometry shape) {
    double tolerance = Math.sqrt(shape.getArea()) * LABEL_TOLERANCE;
    Coordinate at = new MaximumInscribedCircle(shape, tolerance).getCenter().getCoordinate();
    return projection.toLonLat(new PlanePoint(at.x, at.y));
  }

  private HotspotRow hotspotRow(CategoryHotspots of, RankedHotspot ranked) {
    Hotspot hotspot = ranked.hotspot();
    return new HotspotRow(
        hotspot.id(),
        of.kind().code(),
        of.category(),
        ranked.rank(),
        extent(hotspot),
        new HotspotRow.Evidence(orNull(ranked.share()), orNull(ranked.pValue())),
        beats.find(hotspot.center()).orElse(""),
        projection.toLonLat(hotspot.center()),
        new WKBWriter().write(outline(hotspot)));
  }

  private static @Nullable Double orNull(OptionalDouble value) {
    return value.isPresent() ? value.getAsDouble() : null;
  }

  private static HotspotRow.Extent extent(Hotspot hotspot) {
    return new HotspotRow.Extent(
        hotspot.weight(), hotspot.places(), hotspot.corePlaces(), hotspot.outline().getArea());
  }

  /** Rounding in the projection can make arcs that all but touch cross; that is mended. */
  private Geometry outline(Hotspot hotspot) {
    Geometry outline = projection.toLonLat(hotspot.outline());
    return outline.isValid() ? outline : GeometryFixer.fix(outline);
  }
}
