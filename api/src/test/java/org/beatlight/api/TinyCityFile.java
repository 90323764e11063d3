package org.beatlight.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A settings file of the hand-made city, with the files that it names. */
public final class TinyCityFile {
  private TinyCityFile() {}

  /** Writes the file; its lake is {@code lake} and its store, as {@code store} says, in YAML. */
  public static Path write(Path folder, String store) throws IOException {
    Files.writeString(folder.resolve("incidents.csv"), "at,lon,lat\n");
    Files.writeString(folder.resolve("beats.geojson"), "{}");
    String yaml =
        """
        city:
          name: Tiny
          zone: America/Chicago
          crs: EPSG:26916
          period: {from: 2024-01-01, to: 2025-01-01}
        lake: lake
        store: %s
        sources:
          - name: incidents
            kind: incident
            files: [incidents.csv]
            columns: {occurred: at, longitude: lon, latitude: lat}
            dateFormats: ["yyyy-MM-dd HH:mm"]
            category: burglary
        areas:
          - layer: beat
            versions:
              - {file: beats.geojson, code: beat}
        analysis:
          hotspots: {days: 90, radiusMetres: 150, minWeight: 20}
          change: {days: 28, falseDiscoveryRate: 0.1}
        quality:
          maxDroppedShare: 0.2
        """;
    return Files.writeString(folder.resolve("tiny.yaml"), yaml.formatted(store));
  }

  /** Writes the file of a city whose store is embedded, at {@code store}. */
  public static Path write(Path folder) throws IOException {
    return write(folder, "{kind: embedded, file: store}");
  }
}
