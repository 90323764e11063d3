package org.beatlight.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small city's settings file. */
public final class TrialCity {
  private static final String YAML =
      """
      city:
        name: %s
        zone: America/Chicago
        crs: %s
        period: {from: 2023-01-01, to: 2025-01-01}
      lake: lake
      store: {kind: embedded, file: store/riverbend}
      sources:
        - name: noise-calls
          kind: concern
          files: [noise.csv]
          columns: {occurred: day, longitude: x, latitude: y}
          dateFormats: [dd/MM/yyyy]
          category: noise
      areas:
        - {layer: beat, versions: [{file: noise.csv, code: beat}]}
      analysis:
        hotspots: {days: 365, radiusMetres: 150, minWeight: 20}
        change: {days: 91, falseDiscoveryRate: 0.1}
      """;

  private TrialCity() {}

  /** Writes the file and the data that it names; returns the file. */
  public static Path write(Path folder, String name, String crs) throws IOException {
    Files.writeString(folder.resolve("noise.csv"), "");
    return Files.writeString(folder.resolve("city.yaml"), YAML.formatted(name, crs));
  }
}
