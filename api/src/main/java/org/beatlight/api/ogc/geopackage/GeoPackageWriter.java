package org.beatlight.api.ogc.geopackage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.beatlight.api.ogc.MediaTypes;
import org.beatlight.api.ogc.export.FeatureTable;
import org.beatlight.api.ogc.export.FeatureTableWriter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpOutputMessage;
import org.springframework.stereotype.Component;

/** Sends tables as GeoPackages. SQLite writes files alone, so each stands on disk until sent. */
@Component
final class GeoPackageWriter extends FeatureTableWriter {
  private final Path folder;

  /**
   * Makes a writer.
   *
   * @param folder where files stand until they are sent
   */
  GeoPackageWriter(@Value("${java.io.tmpdir}") Path folder) {
    super(MediaTypes.GEOPACKAGE);
    this.folder = folder;
  }

  @Override
  protected void writeInternal(FeatureTable table, HttpOutputMessage message) throws IOException {
    Path file = Files.createTempFile(folder, "beatlight-", ".gpkg"); // its owner's alone
    try {
      GeoPackageFile.write(file, table);
      message.getHeaders().setContentLength(Files.size(file));
      Files.copy(file, message.getBody());
    } catch (SQLException e) {
      throw new IllegalStateException("expected to write a GeoPackage to " + file, e);
    } finally {
      Files.deleteIfExists(file);
    }
  }
}
