package org.beatlight.formats;

import java.io.IOException;
import org.beatlight.settings.RunFailedException;

/** Opens an input of any format. */
final class RowFormats {
  private RowFormats() {}

  /**
   * Opens an input.
   *
   * @param longest how many characters a row of a text format may have
   * @throws RunFailedException if the input is not what it should be
   */
  static Rows open(Input input, long longest) {
    if (input instanceof FileInput file) {
      return openFile(file, longest);
    }
    if (input instanceof TableInput table) {
      return TableRows.open(table);
    }

    throw new IllegalArgumentException(input + " has records, whose shapes are points");
  }

  private static Rows openFile(FileInput input, long longest) {
    FileHead head = FileHead.of(input.file());
    head.require(input);
    try {
      return switch (input.format()) {
        case JSON ->
            head.isFeatureCollection()
                ? GeoJsonRows.open(input, longest)
                : JsonRows.open(input, head);
        case OPEN311 -> JsonRows.openServiceRequests(input);
        case GEOJSON -> GeoJsonRows.open(input, longest);
        case PARQUET -> ParquetRows.open(input);
        case SHAPEFILE -> ShapefileRows.open(input, head);
        case GEOPACKAGE -> GeoPackage.open(input);
        case KML -> KmlRows.open(input, head);
        case CSV, TABLE -> throw new IllegalArgumentException(input.format() + " is not read here");
      };
    } catch (IOException e) {
      throw InputBytes.unreadable(input.file(), e);
    }
  }
}
