package org.beatlight.ingest.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.beatlight.batch.progress.Progress;
import org.beatlight.settings.CityFile;

/** A city of two beats in Chicago, 0612 (west) and 0613 (east), whose one feed a test describes. */
final class Hamlet {
  private final Path folder;

  Hamlet(Path folder) throws IOException {
    this.folder = folder;
    write(
        "beats.geojson",
        """
        {"type": "FeatureCollection", "features": [%s, %s]}
        """
            .formatted(box("0612", -87.69, -87.65), box("0613", -87.65, -87.6)));
  }

  Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  LakeReader lake() {
    return new LakeReader(folder.resolve("lake"));
  }

  /** Writes the settings, with the beats as they are above. */
  void describe(String source) throws IOException {
    describe(source, "- {file: beats.geojson, code: num}");
  }

  /** Writes the settings, with versions of the beats of the test's own. */
  void describe(String source, String beats) throws IOException {
    write(
        "city.yaml",
        """
        city:
          name: Hamlet
          zone: America/Chicago
          crs: EPSG:26916
          period: {from: 2010-01-01, to: 2020-01-01}
        lake: lake
        store: {kind: embedded, file: store/hamlet}
        sources:
        %s
        areas:
          - layer: beat
            versions:
        %s
        analysis:
          hotspots: {days: 365, radiusMetres: 150, minWeight: 20}
          change: {days: 91, falseDiscoveryRate: 0.1}
        quality: {maxDroppedShare: 0.6}
        """
            .formatted(source.indent(2), beats.indent(6).stripTrailing()));
  }

  /** Takes the feed in, as the settings that were written describe it. */
  void load() {
    new IngestStage()
        .run(CityFile.read(folder.resolve("city.yaml")), Sparks.session(), Progress.silent());
  }

  private static String box(String code, double west, double east) {
    return """
        {"type": "Feature", "properties": {"num": "%1$s"}, "geometry": {"type": "Polygon",
          "coordinates": [[[%2$s, 41.8], [%3$s, 41.8], [%3$s, 41.9], [%2$s, 41.9], [%2$s, 41.8]]]}}"""
        .formatted(code, west, east);
  }
}
