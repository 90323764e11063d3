package org.beatlight.ingest.area;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.beatlight.core.area.Area;
import org.beatlight.settings.AreaLayerSettings;
import org.beatlight.settings.AreaLayerSettings.Version;
import org.beatlight.settings.RunFailedException;
import org.beatlight.settings.SettingsException;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads area layers. Features with one code are one area, their union; a shape that crosses itself
 * is mended.
 */
public final class AreaLayers {
  private static final Logger LOG = LoggerFactory.getLogger(AreaLayers.class);

  private AreaLayers() {}

  /**
   * Returns every version of every layer, in their order.
   *
   * @throws SettingsException if a file or a property that the settings name is not there
   * @throws RunFailedException if a file is not what it should be
   */
  public static List<LayerVersion> read(List<AreaLayerSettings> layers) {
    List<LayerVersion> versions = new ArrayList<>();
    for (AreaLayerSettings layer : layers) {
      for (Version version : layer.versions()) {
        boolean today = version.equals(layer.today());
        versions.add(new LayerVersion(layer.layer(), version.from(), today, areas(version)));
      }
    }
    return versions;
  }

  private static List<Area> areas(Version version) {
    if (!Files.exists(file(version))) {
      throw new SettingsException(
          "%s: expected the file %s, there is none".formatted(version.place(), file(version)));
    }

    Map<String, List<Feature>> byCode =
        GeoJson.read(file(version)).stream()
            .collect(
                Collectors.groupingBy(
                    feature -> code(feature, version), TreeMap::new, Collectors.toList()));
    return byCode.entrySet().stream()
        .map(area -> new Area(area.getKey(), name(area, version), union(area.getValue())))
        .toList();
  }

  private static Path file(Version version) {
    return version.feed().files().get(0);
  }

  private static String code(Feature feature, Version version) {
    return feature
        .text(version.code())
        .orElseThrow(
            () ->
                new SettingsException(
                    "%s: expected property \"%s\" in %s, which has the properties %s"
                        .formatted(
                            version.place(),
                            version.code(),
                            feature.place(),
                            propertyNames(feature))));
  }

  private static String propertyNames(Feature feature) {
    List<String> names = new ArrayList<>();
    feature.properties().fieldNames().forEachRemaining(names::add);
    return String.join(", ", names);
  }

  private static String name(Map.Entry<String, List<Feature>> area, Version version) {
    return version
        .name()
        .flatMap(property -> area.getValue().get(0).text(property))
        .orElse(area.getKey());
  }

  private static Geometry union(List<Feature> features) {
    List<Geometry> parts = features.stream().map(AreaLayers::polygon).toList();
    return parts.size() == 1 ? parts.get(0) : OverlayNGRobust.union(parts);
  }

  private static Geometry polygon(Feature feature) {
    if (!(feature.shape() instanceof Polygonal)) {
      throw new RunFailedException(
          "%s: expected a polygon, got a %s"
              .formatted(feature.place(), feature.shape().getGeometryType()));
    }

    if (feature.shape().isValid()) {
      return feature.shape();
    }

    LOG.warn("mended a shape that crosses itself, {}", feature.place());
    return GeometryFixer.fix(feature.shape());
  }
}
