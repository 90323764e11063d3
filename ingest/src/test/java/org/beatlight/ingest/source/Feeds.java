package org.beatlight.ingest.source;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.beatlight.core.event.Kind;
import org.beatlight.core.event.Provenance;
import org.beatlight.settings.SourceSettings;
import org.beatlight.settings.SourceSettings.Columns;

/** Files and settings to try the readers on. */
final class Feeds {
  private Feeds() {}

  static Path gzip(Path file, String text) throws IOException {
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return file;
  }

  /** Returns a source with the columns id, at, lon, lat and kind. */
  static SourceSettings source(Path... files) {
    return source(Optional.of("id"), files);
  }

  static SourceSettings source(Optional<String> id, Path... files) {
    Columns columns =
        new Columns(
            id,
            "at",
            Optional.empty(),
            Optional.empty(),
            "lon",
            "lat",
            Optional.of("kind"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return new SourceSettings(
        "calls",
        Kind.CONCERN,
        List.of(files),
        ',',
        columns,
        List.of("yyyy-MM-dd"),
        Optional.empty(),
        Map.of(),
        Set.of(),
        Set.of(),
        Provenance.UNKNOWN,
        "city.yaml line 9");
  }
}
