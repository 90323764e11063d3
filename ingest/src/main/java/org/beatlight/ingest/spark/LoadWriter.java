package org.beatlight.ingest.spark;

import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.beatlight.batch.projection.CityProjection;
import org.beatlight.core.contract.LakeV1;
import org.beatlight.ingest.area.BackdropFeature;
import org.beatlight.ingest.area.LayerVersion;

/** Writes the areas and the backdrop of one load of the lake. */
public final class LoadWriter {
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

  private void writeOneFile(List<Row> rows, StructType schema, String name) {
    spark.createDataFrame(rows, schema).coalesce(1).write().parquet(folder(name));
  }

  private String folder(String name) {
    return load.resolve(name).toString();
  }
}
