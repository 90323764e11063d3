package org.beatlight.ingest.spark;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;
import org.beatlight.batch.projection.CityProjection;
import org.beatlight.core.contract.LakeV1;
import org.beatlight.core.contract.LakeV1.Events;
import org.beatlight.core.contract.LakeV1.Findings;
import org.beatlight.ingest.area.BackdropFeature;
import org.beatlight.ingest.area.LayerVersion;

/** Writes one load of the lake; the rows of every file are in the order of source and row. */
public final class LoadWriter {
  /** Columns of which hardly two values are equal; to look for equal ones takes seconds. */
  private static final Map<String, String> NO_DICTIONARIES =
      Stream.of(Events.ID, Events.SOURCE_ID, Events.LON, Events.LAT, Events.EAST_M, Events.NORTH_M)
          .collect(Collectors.toMap(c -> "parquet.enable.dictionary#" + c, c -> "false"));

  private final SparkSession spark;
  private final Path load;

  /** Makes a writer into a folder that does not exist yet. */
  public LoadWriter(SparkSession spark, Path load) {
    this.spark = spark;
    this.load = load;
  }

  /** Writes the areas of all layers. */
  public void writeAreas(List<LayerVersion> layers, CityProjection frame) {
    writeOneFile(AreaRows.areas(layers, frame), AreaRows.AREAS, LakeV1.AREAS);
  }

  /** Writes the backdrop, which may be empty. */
  public void writeBackdrop(List<BackdropFeature> features) {
    writeOneFile(AreaRows.backdrop(features), AreaRows.BACKDROP, LakeV1.BACKDROP);
  }

  void writeEvents(Dataset<Row> outcomes, Broadcast<LoadFrame> frame) {
    MapFunction<Row, Row> event = outcome -> EventRows.of(outcome, frame.value());
    outcomes
        .where(functions.col(OutcomeCodec.REASON).isNull())
        .map(event, Encoders.row(EventRows.SCHEMA))
        .repartition(functions.col(Events.KIND), functions.col(Events.MONTH))
        .sortWithinPartitions(Events.KIND, Events.MONTH, Events.SOURCE, EventRows.ROW)
        .drop(EventRows.ROW)
        .write()
        .options(NO_DICTIONARIES)
        .partitionBy(Events.KIND, Events.MONTH)
        .parquet(folder(LakeV1.EVENTS));
  }

  void writeFindings(Dataset<Row> outcomes, Broadcast<LoadFrame> frame) {
    FlatMapFunction<Row, Row> findings =
        outcome -> FindingRows.of(outcome, frame.value()).iterator();
    outcomes
        .flatMap(findings, Encoders.row(FindingRows.SCHEMA))
        .repartition(functions.col(Findings.SOURCE))
        .sortWithinPartitions(Findings.SOURCE, Findings.ROW, Findings.CODE)
        .write()
        .parquet(folder(LakeV1.FINDINGS));
  }

  /** Returns how many events were written, by source. */
  Dataset<Row> countEvents() {
    return spark
        .read()
        .schema(EventRows.SCHEMA)
        .parquet(folder(LakeV1.EVENTS))
        .groupBy(Events.SOURCE)
        .count();
  }

  /** Returns how many findings were written, by source and code. */
  Dataset<Row> countFindings() {
    return spark
        .read()
        .schema(FindingRows.SCHEMA)
        .parquet(folder(LakeV1.FINDINGS))
        .groupBy(Findings.SOURCE, Findings.CODE)
        .count();
  }

  private void writeOneFile(List<Row> rows, StructType schema, String name) {
    spark.createDataFrame(rows, schema).coalesce(1).write().parquet(folder(name));
  }

  private String folder(String name) {
    return load.resolve(name).toString();
  }
}
