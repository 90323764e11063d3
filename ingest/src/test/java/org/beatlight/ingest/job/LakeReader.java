package org.beatlight.ingest.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What is in force in a lake. */
record LakeReader(Path lake) {
  Path load() {
    try {
      return lake.resolve(Files.readString(lake.resolve("CURRENT")).strip());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Dataset<Row> table(String name) {
    return Sparks.session().read().parquet(load().resolve(name).toString());
  }

  /** Returns columns of a table as text, {@code null} for what is not there, sorted. */
  List<String> rows(String table, String... columns) {
    return table(table).selectExpr(columns).collectAsList().stream()
        .map(row -> row.mkString(" | "))
        .sorted()
        .toList();
  }

  /** Returns what the manifest says of the quality of a source. */
  JsonNode source(String name) {
    for (JsonNode source : manifest().get("quality").get("sources")) {
      if (source.get("tally").get("source").asText().equals(name)) {
        return source;
      }
    }
    throw new AssertionError("expected the source " + name + " in the manifest");
  }

  JsonNode manifest() {
    try {
      return new ObjectMapper().readTree(load().resolve("ingest.json").toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
