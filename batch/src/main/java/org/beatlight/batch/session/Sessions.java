package org.beatlight.batch.session;

import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;
import scala.Option;

/** Spark sessions inside this process. */
public final class Sessions {
  /** Few, since a city's rows are few: the default of 200 costs seconds a shuffle. */
  private static final int SHUFFLE_PARTITIONS = 8;

  private Sessions() {}

  /**
   * Starts Spark on all cores of this machine, or returns the session that already runs. It listens
   * on the loopback address alone, tells all times in UTC, gives timestamps as {@link
   * java.time.Instant} and dates as {@link java.time.LocalDate}, and leaves nothing in the working
   * folder; its scratch folder goes when the process ends.
   */
  public static SparkSession local(String appName) {
    Option<SparkSession> running = SparkSession.getDefaultSession();
    return running.isDefined() && !running.get().sparkContext().isStopped()
        ? running.get()
        : started(appName);
  }

  private static SparkSession started(String appName) {
    Path scratch = ScratchFolder.removedAtExit();
    return SparkSession.builder()
        .appName(appName)
        .master("local[*]")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.ui.enabled", false)
        .config("spark.ui.showConsoleProgress", false)
        .config("spark.local.dir", scratch.resolve("local").toString())
        .config("spark.sql.warehouse.dir", scratch.resolve("warehouse").toUri().toString())
        .config("spark.sql.session.timeZone", "UTC")
        .config("spark.sql.datetime.java8API.enabled", true)
        .config("spark.sql.shuffle.partitions", SHUFFLE_PARTITIONS)
        .config("spark.sql.debug.maxToStringFields", 200) // else a warning each run
        .getOrCreate();
  }
}
