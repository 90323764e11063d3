package org.beatlight.analytics.lake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.beatlight.core.contract.IngestManifest;
import org.beatlight.core.contract.LakeV1;
import org.beatlight.settings.RunFailedException;

/**
 * The load of a lake that is in force.
 *
 * @param folder where its tables are
 */
public record LakeLoad(Path folder, IngestManifest manifest) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /**
   * Finds the load in force.
   *
   * @throws RunFailedException if there is none, or one of another layout
   */
  public static LakeLoad require(Path lake) {
    Path current = lake.resolve(LakeV1.CURRENT);
    if (!Files.exists(current)) {
      throw new RunFailedException(
          lake + ": expected a lake, found none: run the command \"ingest\" first");
    }

    try {
      Path folder = lake.resolve(Files.readString(current).strip());
      return new LakeLoad(folder, readManifest(folder.resolve(LakeV1.MANIFEST)));
    } catch (IOException e) {
      throw new RunFailedException(
          ("%s: expected the load that it names to be readable, got: %s: run the command"
                  + " \"ingest\" again")
              .formatted(current, e.getMessage()),
          e);
    }
  }

  private static IngestManifest readManifest(Path file) throws IOException {
    JsonNode manifest = JSON.readTree(file.toFile());
    int version = manifest.path("lakeVersion").asInt();
    if (version != LakeV1.VERSION) {
      throw new RunFailedException(
          "%s: expected a lake of version %d, got version %d: run the command \"ingest\" again"
              .formatted(file, LakeV1.VERSION, version));
    }
    return JSON.treeToValue(manifest, IngestManifest.class);
  }

  /** Returns where a table of the load is. */
  public String table(String name) {
    return folder.resolve(name).toString();
  }

  /** Returns the rows that the load says it kept as events. */
  public long keptRows() {
    return manifest.quality().sources().stream().mapToLong(source -> source.tally().kept()).sum();
  }
}
