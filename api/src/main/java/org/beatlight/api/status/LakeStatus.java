package org.beatlight.api.status;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beatlight.api.status.StatusReport.FindingCount;
import org.beatlight.api.status.StatusReport.Ingest;
import org.beatlight.api.status.StatusReport.Source;
import org.beatlight.core.contract.IngestManifest;
import org.beatlight.core.contract.LakeV1;
import org.beatlight.core.quality.FindingCode;
import org.beatlight.core.quality.MonthCompleteness;
import org.beatlight.core.quality.SourceReport;
import org.beatlight.core.quality.SourceTally;
import org.beatlight.settings.RunFailedException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
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
      return Optional.of(ingest(load, lake.resolve(load).resolve(LakeV1.MANIFEST)));
    } catch (IOException e) {
      throw new RunFailedException(
          "expected the lake %s to hold the load that %s names, but cannot read %s"
              .formatted(lake, LakeV1.CURRENT, e.getMessage()),
          e);
    }
  }

  private static Ingest ingest(String load, Path file) throws IOException {
    String text = Files.readString(file);
    try {
      JsonNode manifest = JSON.readTree(text);
      return manifest.path("lakeVersion").asInt(0) == LakeV1.VERSION
          ? ingest(load, JSON.treeToValue(manifest, IngestManifest.class))
          : strange(load, manifest);
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
        manifest.quality().sources().stream().map(LakeStatus::source).toList());
  }

  /** Of a lake of another version no more is told than what every version has. */
  private static Ingest strange(String load, JsonNode manifest) {
    return new Ingest(
        load,
        manifest.path("finishedAt").asString(""),
        manifest.path("codeVersion").asString(""),
        manifest.path("lakeVersion").asInt(0),
        List.of(),
        List.of());
  }

  private static Source source(SourceReport report) {
    SourceTally tally = report.tally();
    return new Source(
        tally.source(),
        tally.read(),
        tally.kept(),
        tally.dropped(),
        tally.superseded(),
        tally.duplicates(),
        report.findings().entrySet().stream().map(LakeStatus::finding).toList(),
        report.completeness().stream().filter(LakeStatus::isJudged).count(),
        report.completeness().stream().filter(MonthCompleteness::alarms).toList(),
        report.repairs().rejected());
  }

  private static boolean isJudged(MonthCompleteness month) {
    return !month.verdict().equals(MonthCompleteness.NOT_TESTED);
  }

  private static FindingCount finding(Map.Entry<String, Long> finding) {
    FindingCode code = FindingCode.ofCode(finding.getKey());
    return new FindingCount(code.code(), code.meaning(), code.outcome().code(), finding.getValue());
  }
}
