package org.beatlight.formats;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.beatlight.settings.Format;

/**
 * A file to read.
 *
 * @param layer which layer of a GeoPackage, or which shapefile of a zip; need not be named where
 *     there is but one
 * @param charset of a shapefile's attributes where the shapefile does not say it itself
 */
public record FileInput(Format format, Path file, Optional<String> layer, Charset charset)
    implements Input {
  /** An input that leaves layer and charset to the file. */
  public FileInput(Format format, Path file) {
    this(format, file, Optional.empty(), StandardCharsets.UTF_8);
  }

  @Override
  public String words() {
    return file.toString();
  }
}
