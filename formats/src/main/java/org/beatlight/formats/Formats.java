package org.beatlight.formats;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.beatlight.settings.Format;
import org.beatlight.settings.RunFailedException;

/** Guesses formats, and names them. */
public final class Formats {
  private static final Map<String, Format> TEXT =
      Map.ofEntries(
          Map.entry("csv", Format.CSV),
          Map.entry("tsv", Format.CSV),
          Map.entry("tab", Format.CSV),
          Map.entry("txt", Format.CSV),
          Map.entry("json", Format.JSON),
          Map.entry("jsonl", Format.JSON),
          Map.entry("ndjson", Format.JSON),
          Map.entry("geojson", Format.GEOJSON),
          Map.entry("kml", Format.KML));
  private static final Map<String, Format> BINARY =
      Map.of(
          "parquet", Format.PARQUET,
          "shp", Format.SHAPEFILE,
          "gpkg", Format.GEOPACKAGE,
          "kmz", Format.KML);

  private Formats() {}

  /**
   * Returns the format that a file's name tells, whatever its case; a zip is looked into.
   *
   * @return empty where the name tells none, or a zip is not there
   * @throws RunFailedException if a zip cannot be read
   */
  public static Optional<Format> ofName(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".gz")) {
      return ofEnding(TEXT, name.substring(0, name.length() - ".gz".length()));
    }
    if (name.endsWith(".zip")) {
      return Files.exists(file) ? Optional.of(ofZip(file)) : Optional.empty();
    }

    return ofEnding(TEXT, name).or(() -> ofEnding(BINARY, name));
  }

  /**
   * Returns the files that an input is read from: itself, and for a .shp file those beside it.
   *
   * @throws RunFailedException if the folder cannot be read
   */
  public static List<Path> files(FileInput input) {
    boolean isShp =
        input.format() == Format.SHAPEFILE
            && ShapefileParts.ending(input.file().getFileName().toString()).equals("shp");
    if (!isShp) {
      return List.of(input.file());
    }

    try {
      return ShapefileParts.beside(input.file()).files();
    } catch (IOException e) {
      throw InputBytes.unreadable(input.file(), e);
    }
  }

  /** Returns what messages call a format. */
  static String words(Format format) {
    return switch (format) {
      case CSV -> "CSV";
      case JSON -> "JSON";
      case GEOJSON -> "GeoJSON";
      case PARQUET -> "Parquet";
      case SHAPEFILE -> "a shapefile";
      case GEOPACKAGE -> "a GeoPackage";
      case KML -> "KML";
      case OPEN311 -> "Open311 service requests as JSON";
      case TABLE -> "a database table";
    };
  }

  private static Format ofZip(Path file) {
    return ShapefileZip.hasShapefile(file) ? Format.SHAPEFILE : Format.CSV;
  }

  private static Optional<Format> ofEnding(Map<String, Format> formats, String name) {
    return name.contains(".")
        ? Optional.ofNullable(formats.get(ShapefileParts.ending(name)))
        : Optional.empty();
  }
}
