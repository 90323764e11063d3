package org.beatlight.ingest.job;

import org.apache.spark.sql.SparkSession;
import org.beatlight.batch.session.Sessions;

/** The one Spark session of this module's tests. */
final class Sparks {
  private static final SparkSession SESSION = Sessions.local("ingest tests");

  private Sparks() {}

  static SparkSession session() {
    return SESSION;
  }
}
