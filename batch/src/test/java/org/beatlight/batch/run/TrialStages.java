package org.beatlight.batch.run;

import org.apache.spark.sql.SparkSession;
import org.beatlight.batch.progress.Progress;
import org.beatlight.batch.progress.Step;
import org.beatlight.batch.projection.CityCrs;
import org.beatlight.core.geo.LonLat;
import org.beatlight.settings.City;
import org.beatlight.settings.RunFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stages that stand in for those of the shells, found as they are. */
public final class TrialStages {
  private static final Logger LOG = LoggerFactory.getLogger(TrialStages.class);

  private TrialStages() {}

  /** Shuffles a little and looks up the city's CRS. */
  public static final class Ingest implements Stage {
    @Override
    public String name() {
      return "ingest";
    }

    @Override
    public void run(City city, SparkSession spark, Progress progress) {
      Step step = progress.step("reading");
      long rows = spark.range(1000).repartition(3).groupBy().count().head().getLong(0);
      CityCrs.of(city).toPlane(new LonLat(-87.6, 41.9));
      step.done(rows + " rows");
      LOG.info("ingested city={} rows={}", city.name(), rows);
    }
  }

  /** Fails for a city of the name Nowhere, in a task of Spark. */
  public static final class Analyse implements Stage {
    @Override
    public String name() {
      return "analyse";
    }

    @Override
    public void run(City city, SparkSession spark, Progress progress) {
      Step step = progress.step("clustering");
      String name = city.name();
      spark
          .range(10)
          .toJavaRDD()
          .foreach(
              row -> {
                if (name.equals("Nowhere")) {
                  throw new RunFailedException("expected events, found none in Nowhere");
                }
              });
      step.done("10 hotspots");
    }
  }
}
