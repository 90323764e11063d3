package org.beatlight.ingest.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beatlight.batch.run.CodeVersion;
import org.beatlight.core.contract.InputFile;
import org.beatlight.core.contract.LakeV1;
import org.beatlight.ingest.source.InputChecks;

/** The load in force, by what it was made from. */
final class LoadInForce {
  private LoadInForce() {}

  /**
   * Returns the name of the load in force, if these inputs and settings would give the same load
   * once more: equal files, equal settings, equal code. What a query of areas returns may have
   * changed.
   *
   * @return empty where a new load is needed, or none can be read
   */
  static Optional<String> madeFrom(CityInputs inputs, Path lake) {
    if (inputs.checked().stream().anyMatch(InputChecks::isUnknown)
        || !Files.exists(lake.resolve(LakeV1.CURRENT))) {
      return Optional.empty();
    }

    try {
      String load = Files.readString(lake.resolve(LakeV1.CURRENT)).strip();
      Path manifest = lake.resolve(load).resolve(LakeV1.MANIFEST);
      return isMadeFrom(inputs, new ObjectMapper().readTree(manifest.toFile()))
          ? Optional.of(load)
          : Optional.empty();
    } catch (IOException unreadable) { // then a new load is what helps
      return Optional.empty();
    }
  }

  private static boolean isMadeFrom(CityInputs inputs, JsonNode manifest) {
    List<InputFile> then = new ArrayList<>();
    manifest.path("inputs").forEach(input -> then.add(file(input)));
    return manifest.path("lakeVersion").asInt() == LakeV1.VERSION
        && manifest.path("codeVersion").asText().equals(CodeVersion.current())
        && manifest.path("settings").asText().equals(inputs.settings())
        && then.equals(inputs.checked());
  }

  private static InputFile file(JsonNode input) {
    return new InputFile(
        input.path("name").asText(), input.path("bytes").asLong(), input.path("sha256").asText());
  }
}
