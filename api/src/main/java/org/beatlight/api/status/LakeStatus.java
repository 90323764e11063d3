package org.beatlight.api.status;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.beatlight.api.status.StatusReport.FindingCount;
import org.beatlight.api.status.StatusReport.Ingest;
import org.beatlight.api.status.StatusReport.Source;
import org.beatlight.core.contract.IngestManifest;
import org.beatlight.core.contract.LakeV1;
import org.beatlight.core.quality.FindingCode;
import org.beatlight.core.quality.SourceQuality;
import org.beatlight.core.quality.SourceTally;
import org.beatlight.settings.RunFailedException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads what the last ingest says of itself. */
final class LakeStatus {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private LakeStatus() {}

  /**
   * Returns the load in force; empty where nothing was ingested yet.
   *
   * @throws RunFailedException if the lake names a load that cannot be read
   */
  static Optional<Ingest> read(Path lake) {
    Path current = lake.resolve(LakeV1.CURRENT);
    if (!Files.exists(current)) {
      return Optional.empty();
    }

    try {
      String load = Files.readString(current).strip();
      return Optional.of(ingest(load, manifest(lake.resolve(load).resolve(LakeV1.MANIFEST))));
    } catch (IOException e) {
      throw new RunFailedException(
          "expected the lake %s to hold the load that %s names, but cannot read %s"
              .formatted(lake, LakeV1.CURRENT, e.getMessage()),
          e);
    }
  }

  private static IngestManifest manifest(Path file) throws IOException {
    String text = Files.readString(file);
    try {
      return JSON.readValue(text, IngestManifest.class);
    } catch (JacksonException e) {
      throw new RunFailedException(
          "%s: expected the manifest of a load, got %s".formatted(file, e.getOriginalMessage()), e);
    }
  }

  private static Ingest ingest(String load, IngestManifest manifest) {
    return new Ingest(
        load,
        manifest.finishedAt(),
        manifest.codeVersion(),
        manifest.lakeVersion(),
        manifest.inputs(),
        manifest.sources().stream().map(LakeStatus::source).toList());
  }

  private static Source source(SourceQuality quality) {
    SourceTally tally = quality.tally();
    List<FindingCount> findings =
        quality.findings().entrySet().stream().map(LakeStatus::finding).toList();
    return new Source(
        tally.source(),
        tally.read(),
        tally.kept(),
        tally.dropped(),
        tally.superseded(),
        tally.duplicates(),
        findings);
  }

  private static FindingCount finding(Map.Entry<FindingCode, Long> finding) {
    FindingCode code = finding.getKey();
    return new FindingCount(words(code), code.meaning(), words(code.outcome()), finding.getValue());
  }

  private static String words(Enum<?> name) {
    return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
