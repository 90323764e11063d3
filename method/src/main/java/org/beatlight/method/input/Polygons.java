package org.beatlight.method.input;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.beatlight.core.area.Area;
import org.beatlight.core.area.AreaCells;
import org.beatlight.core.geo.Lattice;
import org.beatlight.formats.Feature;
import org.beatlight.formats.FeatureFormats;
import org.beatlight.formats.FileInput;
import org.beatlight.formats.Formats;
import org.beatlight.method.output.Layer;
import org.beatlight.settings.Format;
import org.beatlight.settings.RunFailedException;
import org.beatlight.settings.SettingsException;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygonal;

/** The polygons of a file, with their properties. */
public final class Polygons {
  private static final Set<Format> FORMATS =
      Set.of(Format.GEOJSON, Format.SHAPEFILE, Format.GEOPACKAGE, Format.KML);

  private static final int MOST_CELLS = 1_000_000;

  private final Path file;
  private final List<Feature> features;

  private Polygons(Path file, List<Feature> features) {
    this.file = file;
    this.features = features;
  }

  /**
   * Reads a file.
   *
   * @throws SettingsException if there is no such file, or its name tells no format with shapes
   * @throws RunFailedException if it holds anything but polygons, or they are of another unit
   */
  public static Polygons read(Path file, PlaneUnit unit) {
    if (!Files.isRegularFile(file)) {
      throw new SettingsException(file + ": expected a file of polygons, found none");
    }
    Format format =
        Formats.ofName(file)
            .map(f -> f == Format.JSON ? Format.GEOJSON : f)
            .filter(FORMATS::contains)
            .orElseThrow(
                () ->
                    new SettingsException(
                        file + ": expected GeoJSON, a shapefile, a GeoPackage or KML by its name"));

    List<Feature> features = FeatureFormats.read(new FileInput(format, file)).features();
    for (Feature feature : features) {
      if (!(feature.shape() instanceof Polygonal)) {
        throw new RunFailedException(
            "%s: expected a polygon, got a %s"
                .formatted(feature.place(), feature.shape().getGeometryType()));
      }
    }
    Coordinate[] vertices =
        features.stream()
            .flatMap(f -> Stream.of(f.shape().getCoordinates()))
            .toArray(Coordinate[]::new);
    unit.check(
        file,
        Stream.of(vertices).mapToDouble(v -> v.x).toArray(),
        Stream.of(vertices).mapToDouble(v -> v.y).toArray());
    return new Polygons(file, features);
  }

  /**
   * Returns the cells of a lattice whose center lies in a polygon, with their column and row.
   *
   * @throws SettingsException if there would be more than a million
   */
  public Polygons cells(Lattice lattice) {
    AreaCells ground =
        AreaCells.of(
            IntStream.range(0, size())
                .mapToObj(i -> new Area("%09d".formatted(i), "", features.get(i).shape()))
                .toList());
    if (ground.about(lattice) > MOST_CELLS) {
      throw new SettingsException(
          "--cell: expected at most %d cells, got about %.0f of %s m"
              .formatted(MOST_CELLS, ground.about(lattice), lattice.spacingM()));
    }

    long[] cells = ground.of(lattice);
    return new Polygons(
        file,
        IntStream.range(0, cells.length).mapToObj(i -> cell(lattice, cells[i], i + 1)).toList());
  }

  private Feature cell(Lattice lattice, long cell, int number) {
    Map<String, String> place = new LinkedHashMap<>();
    place.put("column", Integer.toString(Lattice.column(cell)));
    place.put("row", Integer.toString(Lattice.row(cell)));
    return new Feature(file.toString(), number, place, lattice.polygon(cell));
  }

  /** Returns the shapes. */
  public List<Geometry> shapes() {
    return features.stream().map(Feature::shape).toList();
  }

  /**
   * Returns a property of each.
   *
   * @throws SettingsException if one has no such property
   */
  public List<String> texts(String option, String property) {
    return features.stream().map(f -> text(f, option, property)).toList();
  }

  private String text(Feature feature, String option, String property) {
    if (!feature.properties().containsKey(property)) {
      throw new SettingsException(
          "%s: %s: expected the property \"%s\", got %s"
              .formatted(file, option, property, String.join(", ", feature.properties().keySet())));
    }
    return feature.text(property).orElse("");
  }

  /**
   * Returns a property of each that is a number.
   *
   * @throws SettingsException if one has no such property
   * @throws RunFailedException if one is no finite number
   */
  public double[] numbers(String option, String property) {
    return features.stream().mapToDouble(f -> number(f, option, property)).toArray();
  }

  private double number(Feature feature, String option, String property) {
    String text = text(feature, option, property);
    try {
      double number = Double.parseDouble(text);
      if (Double.isFinite(number)) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw noNumber(feature, property, text);
    }
    throw noNumber(feature, property, text);
  }

  private static RunFailedException noNumber(Feature feature, String property, String text) {
    return new RunFailedException(
        "%s: property %s: expected a finite number, got \"%s\""
            .formatted(feature.place(), property, text));
  }

  /**
   * Returns the polygons with columns added.
   *
   * @throws SettingsException if a property of that name is there already
   */
  public Layer with(List<String> added, Layer.Values values) {
    List<String> own =
        features.stream().flatMap(f -> f.properties().keySet().stream()).distinct().toList();
    for (String name : added) {
      if (own.contains(name)) {
        throw new SettingsException(
            "%s: expected no property \"%s\", which the result adds: rename it"
                .formatted(file, name));
      }
    }

    return Layer.of(
            Stream.concat(own.stream(), added.stream()).toList(),
            features.size(),
            i ->
                Stream.concat(
                        own.stream()
                            .map(name -> features.get(i).properties().getOrDefault(name, "")),
                        values.of(i).stream())
                    .toList())
        .shapedBy(i -> Optional.of(features.get(i).shape()));
  }

  /** Returns the number of polygons. */
  public int size() {
    return features.size();
  }
}
