package org.beatlight.ingest.spark;

import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.beatlight.ingest.source.SourceFile;

/**
 * Reads every file once and judges every row once. A file is one task, since neither gzip nor
 * quoted line ends let it be split; from there on the rows of a record meet in one of many tasks.
 */
public final class Cleaning {
  private Cleaning() {}

  /** Returns the outcome of every row of every file ({@link OutcomeCodec}), in no order. */
  public static Dataset<Row> outcomes(
      SparkSession spark, List<SourceFile> files, CleaningRules rules) {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    Broadcast<CleaningRules> shared = context.broadcast(rules);
    JavaRDD<Row> raw = context.parallelize(files, files.size()).mapPartitions(f -> new FileRows(f));
    MapPartitionsFunction<Row, Row> clean = rows -> clean(rows, shared.value());
    return spark
        .createDataFrame(raw, RawRowCodec.SCHEMA)
        .repartition(functions.col(RawRowCodec.SOURCE), functions.col(RawRowCodec.KEY))
        .sortWithinPartitions(
            RawRowCodec.SOURCE, RawRowCodec.KEY, RawRowCodec.FILE, RawRowCodec.RECORD)
        .mapPartitions(clean, Encoders.row(OutcomeCodec.SCHEMA));
  }

  private static Iterator<Row> clean(Iterator<Row> rows, CleaningRules rules) {
    return new OutcomeRows(new RecordGroups(rows), rules.cleaners());
  }
}
