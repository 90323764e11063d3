import org.apache.spark.sql.SparkSession;

/** The bound of ingest: Spark copies a CSV file to Parquet, all columns as text, twice. */
public final class SparkCopy {
  public static void main(String[] args) {
    SparkSession spark =
        SparkSession.builder()
            .master("local[*]")
            .config("spark.ui.enabled", false)
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.driver.host", "127.0.0.1")
            .getOrCreate();
    spark.range(1_000_000).groupBy().count().collect(); // Spark is up
    for (int round = 1; round <= 2; round++) {
      long start = System.nanoTime();
      spark.read().option("header", true).csv(args[0]).write().mode("overwrite").parquet(args[1]);
      System.out.printf("%d %.1f%n", round, (System.nanoTime() - start) / 1e9);
    }
    spark.stop();
  }
}
