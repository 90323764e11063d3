package org.beatlight.ingest.lake;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Path;
import org.beatlight.core.contract.IngestManifest;
import org.beatlight.core.contract.LakeV1;
import org.beatlight.settings.RunFailedException;

/** The manifest of a load, as JSON whose keys are the components of {@link IngestManifest}. */
public final class ManifestFile {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private ManifestFile() {}

  /** Writes the manifest into a load's folder. */
  public static void write(IngestManifest manifest, Path load) {
    Path file = load.resolve(LakeV1.MANIFEST);
    try {
      JSON.writeValue(file.toFile(), manifest);
    } catch (IOException e) {
      throw new RunFailedException(
          file + ": expected a file that can be written: " + e.getMessage(), e);
    }
  }
}
