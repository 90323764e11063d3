package org.beatlight.ingest.area;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.beatlight.core.area.Area;
import org.beatlight.formats.Feature;
import org.beatlight.formats.Input;
import org.beatlight.formats.TableInput;
import org.beatlight.ingest.source.FeedInputs;
import org.beatlight.settings.AreaLayerSettings;
import org.beatlight.settings.AreaLayerSettings.Version;
import org.beatlight.settings.Format;
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
    Map<String, List<Feature>> byCode =
        DegreeFeatures.read(input(version), version.crs(), version.place()).stream()
            .collect(
                Collectors.groupingBy(
                    feature -> code(feature, version), TreeMap::new, Collectors.toList()));
    return byCode.entrySet().stream()
        .map(area -> new Area(area.getKey(), name(area, version), union(area.getValue())))
        .toList();
  }

  /**
   * Returns what a version is read from.
   *
   * @throws SettingsException if the file is not there, or of no format that has shapes
   */
  public static Input input(Version version) {
    Optional<TableInput> table = version.feed().table().map(FeedInputs::table);
    return table.isPresent() ? table.get() : fileInput(version);
  }

  private static Input fileInput(Version version) {
    Path file = version.feed().files().get(0);
    if (!Files.exists(file)) {
      throw new SettingsException(
          "%s: expected the file %s, there is none".formatted(version.place(), file));
    }

    Format format = FeedInputs.format(version.feed(), file, version.place());
    if (format == Format.CSV) {
      throw new SettingsException(
          "%s: expected a file of shapes, got the CSV file %s".formatted(version.place(), file));
    }
    return FeedInputs.file(version.feed(), format, file);
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
                            String.join(", ", feature.properties().keySet()))));
  }

  private static String name(Map.Entry<String, List<Feature>> area, Version version) {
    return version
        .name()
        .flatMap(property -> area.getValue().get(0).text(property))
        .orElse(area.getKey());
  }

  private static Geometry union(List<Feature> features) {
    List<Geometry> parts = features.stream().map(AreaLayers::polygon).toList();
    Geometry whole = parts.size() == 1 ? parts.get(0) : OverlayNGRobust.union(parts);
    if (whole.isEmpty()) {
      throw new RunFailedException(
          features.get(0).place() + ": expected a polygon with an area, got one without");
    }
    return whole;
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
