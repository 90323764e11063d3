package org.beatlight.settings;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.beatlight.core.event.CategoryProfile;
import org.beatlight.core.event.DateRange;

/**
 * A city as its settings file describes it. Paths are resolved against the folder of that file.
 *
 * @param file the settings file itself
 * @param zone the calendar in which days and hours are told
 * @param crs the projected CRS of all metres: an EPSG code such as {@code EPSG:26916}, or WKT
 * @param period the days that are taken in; events outside are findings
 * @param backdrop GeoJSON of streets, parks and water to draw behind the data
 * @param basemapStyle the address of a MapLibre style to draw behind the data
 * @param lake the folder of the clean lake
 * @param categories what is known of every canonical category that a source can give
 * @param disclosure how the data are protected from the public
 * @param service how those who ask the service are treated
 */
public record City(
    Path file,
    String name,
    ZoneId zone,
    String crs,
    DateRange period,
    Optional<Path> backdrop,
    Optional<String> basemapStyle,
    Path lake,
    StoreSettings store,
    AccessSettings access,
    List<SourceSettings> sources,
    List<AreaLayerSettings> areas,
    AnalysisSettings analysis,
    List<CategoryProfile> categories,
    DisclosureSettings disclosure,
    ServiceSettings service) {
  /** The layer that every city must have. */
  public static final String BEAT_LAYER = "beat";

  public City {
    sources = List.copyOf(sources);
    areas = List.copyOf(areas);
    categories = List.copyOf(categories);
  }
}
