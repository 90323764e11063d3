package org.beatlight.batch.run;

import org.apache.spark.sql.SparkSession;
import org.beatlight.batch.progress.Progress;
import org.beatlight.settings.City;

/**
 * One stage of the way from sources to a publication. A module offers its stage to {@link
 * java.util.ServiceLoader} in {@code META-INF/services/org.beatlight.batch.run.Stage}; {@link
 * BatchMain} finds it by name.
 */
public interface Stage {
  /** Returns the name of the command that runs this stage: {@code ingest} or {@code analyse}. */
  String name();

  /**
   * Does the whole stage.
   *
   * @throws org.beatlight.settings.SettingsException if the settings do not fit what was found
   * @throws org.beatlight.settings.RunFailedException if it could not be done
   */
  void run(City city, SparkSession spark, Progress progress);
}
